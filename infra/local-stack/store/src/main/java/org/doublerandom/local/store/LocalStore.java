package org.doublerandom.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves one file over the MongoDB wire protocol.
 *
 * <p>Acknowledged writes reach the disk about a second later or at a clean stop: a process that is killed loses the
 * last of them.
 */
public final class LocalStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalStore.class);

    private final MongoServer server;

    private LocalStore(MongoServer server) {
        this.server = server;
    }

    /** @param port 0 for any free one */
    public static LocalStore open(int port, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        MongoServer server = new MongoServer(new FileBackend(file.toString()));
        server.bind("127.0.0.1", port);
        return new LocalStore(server);
    }

    public int port() {
        return server.getLocalAddress().getPort();
    }

    /** Writes everything to the file and lets go of it. */
    @Override
    public void close() {
        server.shutdownNow();
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: store <port> <file>");
            System.exit(64);
        }
        LocalStore store = open(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            store.close();
            LOG.info("closed");
        }));
        LOG.info("ready on 127.0.0.1:{} with {}", store.port(), arguments[1]);
    }
}
