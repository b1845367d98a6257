package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStoreTest {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereAfterAStopAndAnotherStart() throws IOException {
        try (LocalStore store = LocalStore.open(0, file());
                MongoClient client = clientOf(store)) {
            client.getDatabase("plan").getCollection("plans").insertOne(new Document("_id", "a").append("year", 2024));
        }

        try (LocalStore store = LocalStore.open(0, file());
                MongoClient client = clientOf(store)) {
            assertThat(client.getDatabase("plan").getCollection("plans").find().first())
                    .containsEntry("year", 2024);
        }
    }

    @Test
    void answersTheGreetingOfHealthChecks() throws IOException {
        try (LocalStore store = LocalStore.open(0, file());
                MongoClient client = clientOf(store)) {
            assertThat(client.getDatabase("plan").runCommand(new Document("hello", 1)))
                    .containsEntry("isWritablePrimary", true)
                    .containsKey("maxWireVersion");
        }
    }

    private Path file() {
        return folder.resolve("new/store.mv");
    }

    private static MongoClient clientOf(LocalStore store) {
        return MongoClients.create("mongodb://127.0.0.1:" + store.port());
    }
}
