package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    @Test
    void onlyTheOwnerReadsWhatIsStored() throws IOException {
        LocalStore.open(0, file()).close();

        assertThat(permissions(file().getParent())).isEqualTo("rwx------");
        assertThat(permissions(file())).isEqualTo("rw-------");
    }

    @Test
    void aFileThatWasOpenToOthersIsClosedToThem() throws IOException {
        Path file = folder.resolve("store.mv");
        LocalStore.open(0, file).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        String ofTheFolder = permissions(folder);

        LocalStore.open(0, file).close();

        assertThat(permissions(file)).isEqualTo("rw-------");
        // It was there before, and may hold other things.
        assertThat(permissions(folder)).isEqualTo(ofTheFolder);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Path file() {
        return folder.resolve("new/store.mv");
    }

    private static MongoClient clientOf(LocalStore store) {
        return MongoClients.create("mongodb://127.0.0.1:" + store.port());
    }
}
