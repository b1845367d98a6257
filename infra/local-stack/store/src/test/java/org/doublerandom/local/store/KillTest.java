package org.doublerandom.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The store is killed with -9 while several write and read and it compacts all the time: ten times, or as often as
 * {@code -Dstore.kills} says.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("store.kills", 10);
    private static final int WRITERS = 6;
    private static final int MOST_ROUNDS = 100;
    private static final Duration COMPACT_EVERY = Duration.ofMillis(20);

    private final long seed = Long.getLong("store.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Writer> all = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalf() throws Exception {
        System.out.println("seed " + seed);
        Path file = folder.resolve("store.mv");
        for (int kill = 0; kill < KILLS; kill++) {
            try (StoreProcess store = StoreProcess.start(file, COMPACT_EVERY, "-Xmx256m")) {
                writeAndKill(store, kill);
            }
        }
        try (StoreProcess store = StoreProcess.start(file, COMPACT_EVERY)) {
            check(store);
        }
        System.out.println(KILLS + " kills, " + rounds(all) + " rounds of acknowledged writes");
    }

    private void writeAndKill(StoreProcess store, int kill) throws Exception {
        check(store);
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        try (MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> things = things(client);
            things.createIndex(
                    Document.parse("{key: 1}"), new IndexOptions().unique(true).sparse(true));
            things.createIndex(Document.parse("{group: 1, value: -1}"));
            things.createIndex(Document.parse("{tags: 1}"));
            List<Future<?>> running = new ArrayList<>();
            List<Writer> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Writer writer = new Writer("w" + kill + "x" + i, things, stop);
                writers.add(writer);
                running.add(threads.submit(writer));
            }
            Writer watched = writers.get(0);
            running.add(threads.submit(() -> watched.look(things)));
            letThemRun(running.get(0), writers, 5 + random.nextInt(MOST_ROUNDS));
            stop.set(random.nextInt(4) == 0);
            store.kill();
            stop.set(true);
            release(client);
            for (Future<?> each : running) {
                each.get();
            }
            assertThat(writers).extracting(Writer::end).doesNotHaveAnyElementsOfTypes(MongoWriteException.class);
            all.addAll(writers);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Ends those who would wait for another server. */
    private static void release(MongoClient client) {
        client.close();
    }

    /** By what was written, not by time: a slow machine is not killed with nothing done. */
    private static void letThemRun(Future<?> running, List<Writer> writers, int rounds)
            throws InterruptedException, ExecutionException {
        while (rounds(writers) < rounds) {
            try {
                running.get(1, TimeUnit.MILLISECONDS);
                throw new AssertionError(
                        "a writer ended before the kill", writers.get(0).end());
            } catch (TimeoutException e) {
                assertThat(running.isDone()).isFalse();
            }
        }
    }

    private static int rounds(List<Writer> writers) {
        return writers.stream().mapToInt(Writer::rounds).sum();
    }

    private void check(StoreProcess store) {
        try (MongoClient client = MongoClients.create(store.uri())) {
            MongoDatabase database = client.getDatabase("killed");
            if (!all.isEmpty()) {
                all.forEach(writer -> writer.check(things(client)));
                Stores.assertIndexesEqualData(database, "things");
            }
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("killed").getCollection("things");
    }
}
