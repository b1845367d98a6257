package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million documents in the heap that the local stack gives its store. */
@Tag("full")
class MillionRowsTest {
    private static final int MILLION = 1_000_000;
    private static final int BATCH = 1_000;
    private static final Duration COMPACT_EVERY = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    @Test
    void aMillionDocumentsAreWrittenOpenedPagedAndExportedInASmallHeap() throws InterruptedException {
        Path file = folder.resolve("store.mv");
        try (StoreProcess store = StoreProcess.start(file, COMPACT_EVERY, "-Xmx256m")) {
            print("written", () -> write(store));
            store.kill();
        }
        long begun = System.nanoTime();
        try (StoreProcess store = StoreProcess.start(file, COMPACT_EVERY, "-Xmx256m");
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(targets(client).estimatedDocumentCount()).isEqualTo(MILLION);
            Duration start = Duration.ofNanos(System.nanoTime() - begun);
            System.out.println("opened after a kill in " + start.toMillis() + " ms");
            assertThat(start).isLessThan(Duration.ofSeconds(15));

            print("exported", () -> assertThat(exportedInASmallHeap(store)).isZero());
            print("100 pages", () -> page(targets(client), 100));
            print("index made", () -> targets(client).createIndex(Document.parse("{name: 1}")));
            print(
                    "counted",
                    () -> assertThat(targets(client).countDocuments(Document.parse("{kind: 'K3'}")))
                            .isEqualTo(MILLION / 10));
        }
    }

    private static void print(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        System.out.println(what + " in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    private static void write(StoreProcess store) {
        try (MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> targets = targets(client);
            targets.createIndex(Document.parse("{kind: 1, _id: 1}"));
            targets.createIndex(Document.parse("{number: -1}"));
            for (int from = 0; from < MILLION; from += BATCH) {
                List<Document> batch = new ArrayList<>();
                for (int i = from; i < from + BATCH; i++) {
                    batch.add(new Document("_id", "%08d".formatted((i * 7919L) % MILLION))
                            .append("kind", "K" + i % 10)
                            .append("number", i)
                            .append("name", "某某食品有限公司第" + i + "分店")
                            .append("address", "东湖区解放路" + i % 1000 + "号"));
                }
                targets.insertMany(batch);
            }
        }
    }

    private static int exportedInASmallHeap(StoreProcess store) {
        try {
            return StoreProcess.java(List.of("-Xmx512m"), Export.class.getName(), store.uri())
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads every document in the order of an index; ends with 0 if each was there in its place. */
    static final class Export {
        private Export() {}

        public static void main(String[] arguments) {
            int rows = 0;
            try (MongoClient client = MongoClients.create(arguments[0])) {
                for (Document each : targets(client)
                        .find()
                        .sort(Document.parse("{number: 1}"))
                        .batchSize(BATCH)) {
                    if (each.getInteger("number") != rows++) {
                        System.exit(1);
                    }
                }
            }
            System.exit(rows == MILLION ? 0 : 1);
        }
    }

    private static void page(MongoCollection<Document> targets, int pages) {
        String last = "";
        for (int page = 0; page < pages; page++) {
            Document filter = new Document("kind", new Document("$in", List.of("K1", "K2")))
                    .append("_id", new Document("$gt", last));
            List<Document> found = targets.find(filter)
                    .sort(Document.parse("{_id: 1}"))
                    .limit(BATCH)
                    .into(new ArrayList<>());
            assertThat(found).hasSize(BATCH);
            last = found.get(BATCH - 1).getString("_id");
        }
    }

    private static MongoCollection<Document> targets(MongoClient client) {
        return client.getDatabase("million").getCollection("targets");
    }
}
