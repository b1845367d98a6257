package org.doublerandom.system.kill;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.doublerandom.system.examine.Acknowledged;

/** How long it takes from the acknowledgement of a publication until inspection-service has stored that it is published. */
final class Visibility implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final MongoClient client;
    private final MongoCollection<Document> inspections;
    private final ExecutorService looking = Executors.newCachedThreadPool();
    private final AtomicInteger waiting = new AtomicInteger();
    private final List<Long> millis = new CopyOnWriteArrayList<>();

    Visibility(int store) {
        this.client = MongoClients.create("mongodb://127.0.0.1:" + store);
        this.inspections = client.getDatabase("inspection").getCollection("inspections");
    }

    void note(Acknowledged command) {
        if (command.route().equals("POST /api/publication/v1/publications") && !looking.isShutdown()) {
            long begun = System.nanoTime();
            String inspection = command.sent().path("inspection").asString();
            waiting.incrementAndGet();
            looking.submit(() -> look(inspection, begun));
        }
    }

    private void look(String inspection, long begun) {
        while (!isPublished(inspection) && System.nanoTime() - begun < LONGEST.toNanos()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
        millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        waiting.decrementAndGet();
    }

    private boolean isPublished(String inspection) {
        return inspections.countDocuments(
                        Filters.and(Filters.eq("_id", inspection), Filters.eq("state.step", "PUBLISHED")))
                == 1;
    }

    /** In words, when all that was noted has been seen; nothing is noted any more. */
    String told() {
        looking.shutdown();
        await("publications to become visible").atMost(LONGEST.plusSeconds(5)).until(() -> waiting.get() <= 0);
        List<Long> sorted = millis.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "p50 %d ms, p99 %d ms of %d publications",
                sorted.get(sorted.size() / 2),
                sorted.get((sorted.size() * 99 - 1) / 100),
                sorted.size());
    }

    @Override
    public void close() {
        looking.shutdownNow();
        client.close();
    }
}
