package org.doublerandom.local.store.suite;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bson.UuidRepresentation;
import org.doublerandom.local.store.LocalStore;
import org.doublerandom.local.store.engine.StoreOptions;

/**
 * A server that the suite runs against: our own in memory and on a file, and those that {@code TEST_MONGODB_URI} names,
 * separated by blanks.
 */
public record Server(String name, MongoClient client) {
    private static final List<Server> ALL = all();

    static Stream<Server> servers() {
        return ALL.stream();
    }

    private static List<Server> all() {
        List<Server> all = new ArrayList<>();
        all.add(of("in memory", LocalStore.inMemory().uri()));
        all.add(of("on a file", onAFile().uri()));
        String named = System.getenv("TEST_MONGODB_URI");
        if (named != null) {
            Arrays.stream(named.trim().split("\\s+")).forEach(uri -> all.add(of(uri, uri)));
        }
        return all;
    }

    private static LocalStore onAFile() {
        try {
            return LocalStore.open(
                    0, StoreOptions.of(Files.createTempDirectory("store").resolve("store.mv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Server of(String name, String uri) {
        return new Server(
                name,
                MongoClients.create(MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .uuidRepresentation(UuidRepresentation.STANDARD)
                        .build()));
    }

    @Override
    public String toString() {
        return name;
    }
}
