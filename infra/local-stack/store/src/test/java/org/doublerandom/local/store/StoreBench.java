package org.doublerandom.local.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Measures, and judges nothing: a store in a process and heap of its own, clients in this one, both on the same cores; as a
 * reference the bare file with a commit for every document. On a busy machine only the CPU of the store tells something.
 *
 * <p>{@code StoreBench [seconds for each line]}
 */
final class StoreBench {
    private static final String PADDING = "x".repeat(900);
    private static final int TOGETHER = 1_000;

    private final Duration each;
    private final AtomicInteger next = new AtomicInteger();
    private final StoreProcess store;
    private final MongoCollection<Document> things;

    private StoreBench(Duration each, StoreProcess store, MongoCollection<Document> things) {
        this.each = each;
        this.store = store;
        this.things = things;
    }

    public static void main(String[] arguments) throws Exception {
        Duration each = Duration.ofSeconds(arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]));
        Path folder = Files.createTempDirectory("bench");
        reference(folder.resolve("bare.mv"), each);
        try (StoreProcess store = StoreProcess.start(
                        folder.resolve("store.mv"), Duration.ofSeconds(1), "-Xmx256m", "-XX:+UseSerialGC");
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> things = client.getDatabase("bench").getCollection("things");
            things.createIndex(Document.parse("{key: 1}"));
            things.createIndex(Document.parse("{group: 1, value: 1}"));
            new StoreBench(each, store, things).run();
        }
    }

    private static void reference(Path file, Duration each) {
        try (MVStore bare = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open()) {
            MVMap<Integer, byte[]> documents = bare.openMap("documents");
            byte[] document = new byte[1_000];
            measure(
                    "bare file, put and commit",
                    1,
                    each,
                    i -> {
                        documents.put(i, document);
                        bare.commit();
                    },
                    StoreBench::cpu);
        }
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private void run() {
        measure("to warm up: insert", 8, i -> insert());
        for (int clients : new int[] {1, 8}) {
            measure("insert", clients, i -> insert());
            measure("findOneAndUpdate", clients, this::change);
            measure("find by id", clients, this::find);
        }
        measure("insert " + TOGETHER + " together", 1, i -> insertTogether());
    }

    private void measure(String what, int clients, IntConsumer work) {
        measure(what, clients, each, work, store::cpu);
    }

    private void insert() {
        things.insertOne(document(next.getAndIncrement()));
    }

    private void insertTogether() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < TOGETHER; i++) {
            documents.add(document(next.getAndIncrement()));
        }
        things.insertMany(documents);
    }

    private void change(int random) {
        things.findOneAndUpdate(Filters.eq(Math.floorMod(random, next.get())), Updates.inc("value", 1));
    }

    private void find(int random) {
        things.find(Filters.eq(Math.floorMod(random, next.get()))).first();
    }

    private static Document document(int id) {
        return new Document("_id", id)
                .append("key", "k" + Integer.reverse(id))
                .append("group", "g" + id % 100)
                .append("value", 0)
                .append("padding", PADDING);
    }

    private static void measure(String what, int clients, Duration length, IntConsumer work, Supplier<Duration> cpu) {
        Duration before = cpu.get();
        long begun = System.nanoTime();
        long end = begun + length.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Future<List<Long>>> running = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Random random = new Random(client);
            running.add(threads.submit(() -> {
                List<Long> took = new ArrayList<>();
                for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                    work.accept(random.nextInt());
                    took.add(System.nanoTime() - start);
                }
                return took;
            }));
        }
        long[] all = running.stream()
                .flatMap(each -> outcome(each).stream())
                .mapToLong(Long::longValue)
                .toArray();
        threads.shutdown();
        double seconds = (System.nanoTime() - begun) / 1e9;
        Arrays.sort(all);
        System.out.printf(
                "%-28s by %d %8.0f/s  p50 %6.2f ms  p99 %6.2f ms  CPU %5.0f us each%n",
                what,
                clients,
                all.length / seconds,
                all[all.length / 2] / 1e6,
                all[all.length * 99 / 100] / 1e6,
                cpu.get().minus(before).toNanos() / 1e3 / all.length);
    }

    private static List<Long> outcome(Future<List<Long>> running) {
        try {
            return running.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
