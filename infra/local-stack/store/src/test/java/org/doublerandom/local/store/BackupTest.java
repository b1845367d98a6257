package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.doublerandom.local.store.engine.StoreFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void aCopyIsOneMomentOfAllCollectionsWhileOthersWrite() throws Exception {
        Path copy = folder.resolve("copy.mv");
        int before;
        int after;
        try (LocalStore store = LocalStore.open(0, folder.resolve("store.mv"));
                MongoClient client = Stores.clientOf(store)) {
            AtomicBoolean stop = new AtomicBoolean();
            AtomicInteger written = new AtomicInteger();
            ExecutorService thread = Executors.newSingleThreadExecutor();
            Future<?> writer = thread.submit(() -> {
                while (!stop.get()) {
                    write(client, written.incrementAndGet());
                }
            });
            await().until(() -> written.get() > 50);

            before = written.get() - 1;
            backup(client, copy);
            after = written.get();

            stop.set(true);
            writer.get();
            thread.shutdown();
        }

        StoreFile.check(copy.toString());
        try (LocalStore store = LocalStore.open(0, copy);
                MongoClient client = Stores.clientOf(store)) {
            long first = things(client, "first").countDocuments();
            long second = things(client, "second").countDocuments();
            assertThat(first).isBetween((long) before, (long) after);
            assertThat(first - second).as("written one after the other").isBetween(0L, 1L);
            Stores.assertIndexesEqualData(client.getDatabase("copied"), "first");
            assertThat(things(client, "first").countDocuments(new Document("n", 7)))
                    .isEqualTo(1);
        }
    }

    @Test
    void aBackupReplacesAnOlderOne() throws IOException {
        Path copy = folder.resolve("copy.mv");
        Files.writeString(copy, "older");
        try (LocalStore store = LocalStore.open(0, folder.resolve("store.mv"));
                MongoClient client = Stores.clientOf(store)) {
            write(client, 1);
            backup(client, copy);
        }

        StoreFile.check(copy.toString());
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
    }

    private static void backup(MongoClient client, Path copy) {
        MongoDatabase admin = client.getDatabase("admin");
        assertThat(admin.runCommand(new Document("backup", 1).append("to", copy.toString())))
                .containsEntry("ok", 1.0);
    }

    private static void write(MongoClient client, int n) {
        MongoCollection<Document> first = things(client, "first");
        if (n == 1) {
            first.createIndex(new Document("n", 1));
        }
        first.insertOne(new Document("_id", n).append("n", n).append("list", List.of(n, "text")));
        things(client, "second").insertOne(new Document("_id", n));
    }

    private static MongoCollection<Document> things(MongoClient client, String name) {
        return client.getDatabase("copied").getCollection(name);
    }
}
