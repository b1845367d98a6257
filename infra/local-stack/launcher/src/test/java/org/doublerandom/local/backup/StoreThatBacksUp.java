package org.doublerandom.local.backup;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Speaks the store's protocol and knows the one command that copies it. */
final class StoreThatBacksUp implements AutoCloseable {
    private final MongoServer server;
    private final InetSocketAddress address;

    private StoreThatBacksUp(Function<Path, Document> backup) {
        server = new MongoServer(new MemoryBackend() {
            @Override
            public Document handleMessage(MongoMessage message) {
                Document command = message.getDocument();
                return command.containsKey("backup")
                        ? backup.apply(Path.of(command.get("to").toString()))
                        : super.handleMessage(message);
            }
        });
        address = server.bind();
    }

    static StoreThatBacksUp answering(String content) {
        return new StoreThatBacksUp(to -> {
            try {
                Files.writeString(to, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Document("ok", 1.0);
        });
    }

    static StoreThatBacksUp refusing() {
        return new StoreThatBacksUp(to -> {
            throw new MongoServerError(14031, "disk full");
        });
    }

    URI address() {
        return URI.create("mongodb://127.0.0.1:" + address.getPort());
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
