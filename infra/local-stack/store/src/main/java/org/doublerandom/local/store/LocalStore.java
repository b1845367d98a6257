package org.doublerandom.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Set;
import org.doublerandom.local.store.engine.Engine;
import org.doublerandom.local.store.engine.NotThisStore;
import org.doublerandom.local.store.engine.StoreFile;
import org.doublerandom.local.store.engine.StoreOptions;
import org.doublerandom.local.store.wire.StoreBackend;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves one file over the MongoDB wire protocol. What it promises is said in its package {@code engine}.
 *
 * <p>Beside MongoDB's commands it knows {@code {backup: 1, to: "<file>"}} of the database {@code admin}: a consistent copy,
 * written while others go on writing, which can be put in the place of the file while the store is stopped.
 */
public final class LocalStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalStore.class);

    /** So many commands can wait for their commit at the same time: each of them holds a thread meanwhile. */
    private static final int WORKERS = 64;

    private static final int WRONG_USE = 64;
    private static final int WRONG_DATA = 65;

    private final MongoServer server;

    private LocalStore(MongoServer server) {
        this.server = server;
    }

    /** @param port 0 for any free one */
    public static LocalStore open(int port, Path file) throws IOException {
        return open(port, StoreOptions.of(OwnersOnly.file(file)));
    }

    /** A store that is gone when it is closed. */
    public static LocalStore inMemory() {
        return open(0, StoreOptions.inMemory());
    }

    /** The same, where a query that no index serves is an error, except over these collections. */
    public static LocalStore inMemoryRefusingScansExceptOf(Set<String> collections) {
        return open(0, StoreOptions.inMemory().refusingScansExceptOf(collections));
    }

    public static LocalStore open(int port, StoreOptions options) {
        MongoServer server = new MongoServer(new StoreBackend(new Engine(options)));
        server.bind(new InetSocketAddress("127.0.0.1", port), 1, WORKERS);
        return new LocalStore(server);
    }

    public int port() {
        return server.getLocalAddress().getPort();
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + port();
    }

    /** Writes everything to the file and lets go of it. */
    @Override
    public void close() {
        server.shutdownNow();
    }

    public static void main(String[] arguments) throws IOException {
        try {
            if (arguments.length == 2 && arguments[0].equals("--check")) {
                StoreFile.check(arguments[1]);
            } else if (arguments.length == 2 || arguments.length == 3 && arguments[2].equals("--fsync")) {
                serve(Integer.parseInt(arguments[0]), Path.of(arguments[1]), arguments.length == 3);
            } else {
                System.err.println("usage: store <port> <file> [--fsync] | store --check <file>");
                System.exit(WRONG_USE);
            }
        } catch (NotThisStore e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_DATA);
        }
    }

    private static void serve(int port, Path file, boolean fsync) throws IOException {
        StoreOptions options = StoreOptions.of(OwnersOnly.file(file)).withFsync(fsync);
        LocalStore store = open(port, options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            store.close();
            LOG.info("closed");
        }));
        LOG.info("ready on 127.0.0.1:{} with {}{}", store.port(), file, options.fsync() ? ", fsync on" : "");
    }
}
