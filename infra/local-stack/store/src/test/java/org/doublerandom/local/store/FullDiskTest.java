package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.doublerandom.local.store.engine.StoreOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final int OUT_OF_DISK_SPACE = 14031;
    private static final int ROOM = 600_000;
    private static final String PADDING = "x".repeat(4_000);

    @TempDir
    Path folder;

    @BeforeEach
    void limitFiles() {
        LimitedFiles.register();
        LimitedFiles.LIMIT.set(Long.MAX_VALUE);
    }

    @AfterEach
    void liftLimit() {
        LimitedFiles.LIMIT.set(Long.MAX_VALUE);
    }

    private StoreOptions options() {
        return StoreOptions.of(LimitedFiles.PREFIX + folder.resolve("store.mv"));
    }

    @Test
    void aWriterLearnsThatTheDiskIsFullAndTheStoreGoesOnWhenThereIsRoom() throws Exception {
        Set<String> acknowledged = new ConcurrentSkipListSet<>();
        Set<String> refused = new ConcurrentSkipListSet<>();
        try (LocalStore store = LocalStore.open(0, options());
                MongoClient client = Stores.clientOf(store)) {
            MongoCollection<Document> things = things(client);
            things.createIndex(Document.parse("{key: 1}"), new IndexOptions().unique(true));
            LimitedFiles.LIMIT.set(ROOM);

            fillUp(things, acknowledged, refused);

            assertThat(acknowledged).isNotEmpty();
            assertThat(refused).isNotEmpty();
            assertWhole(client, acknowledged, refused);
            assertThatThrownBy(() ->
                            client.getDatabase("new").getCollection("other").insertOne(asLargeAsTheDisk()))
                    .isInstanceOfSatisfying(
                            MongoCommandException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(OUT_OF_DISK_SPACE));
            assertThat(client.getDatabase("new").listCollectionNames().into(new ArrayList<>()))
                    .isEmpty();

            LimitedFiles.LIMIT.set(Long.MAX_VALUE);

            pair(things, "after");
            acknowledged.add("after");
            pair(client.getDatabase("new").getCollection("other"), "other");
            assertWhole(client, acknowledged, refused);
        }
        try (LocalStore store = LocalStore.open(0, options());
                MongoClient client = Stores.clientOf(store)) {
            assertWhole(client, acknowledged, refused);
        }
    }

    private static void fillUp(MongoCollection<Document> things, Set<String> acknowledged, Set<String> refused)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String name = "w" + writer + "-";
            writers.add(threads.submit(() -> {
                for (int i = 0; i < 40; i++) {
                    try {
                        pair(things, name + i);
                        acknowledged.add(name + i);
                    } catch (MongoCommandException e) {
                        assertThat(e.getErrorCode()).isEqualTo(OUT_OF_DISK_SPACE);
                        refused.add(name + i);
                    }
                }
            }));
        }
        for (Future<?> each : writers) {
            each.get();
        }
        threads.shutdown();
    }

    /** What is refused leaves gaps in the file, into which something smaller may still fit. */
    private static Document asLargeAsTheDisk() {
        return new Document("_id", "large").append("padding", "x".repeat(ROOM));
    }

    /** One command that stores two documents. */
    private static void pair(MongoCollection<Document> things, String name) {
        things.insertMany(List.of(half(name, "a"), half(name, "b")));
    }

    private static Document half(String name, String half) {
        return new Document("_id", name + half)
                .append("key", name + "/" + half)
                .append("pair", name)
                .append("padding", PADDING);
    }

    private static void assertWhole(MongoClient client, Set<String> acknowledged, Set<String> refused) {
        List<String> stored = new ArrayList<>();
        things(client).find().forEach(each -> stored.add(each.getString("pair")));
        assertThat(stored).containsAll(acknowledged);
        Set<String> names = Set.copyOf(stored);
        assertThat(stored).as("both of every pair").hasSize(2 * names.size());
        assertThat(names).allMatch(name -> acknowledged.contains(name) || refused.contains(name));
        Stores.assertIndexesEqualData(client.getDatabase("disk"), "things");
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("disk").getCollection("things");
    }
}
