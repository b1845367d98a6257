package org.doublerandom.system.kill;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.doublerandom.system.examine.Acknowledged;

/** How long it takes from the acknowledgement of a publication until inspection-service has stored that it is published. */
final class Visibility implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final MongoClient client;
    private final MongoCollection<Document> inspections;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Long>> looks = new ArrayList<>();
    private boolean told;

    Visibility(int store) {
        this.client = MongoClients.create("mongodb://127.0.0.1:" + store);
        this.inspections = client.getDatabase("inspection").getCollection("inspections");
    }

    synchronized void note(Acknowledged command) {
        if (!told && command.route().equals("POST /api/publication/v1/publications")) {
            long begun = System.nanoTime();
            String inspection = command.sent().path("inspection").asString();
            looks.add(threads.submit(() -> millisUntilPublished(inspection, begun)));
        }
    }

    private long millisUntilPublished(String inspection, long begun) {
        while (!isPublished(inspection) && System.nanoTime() - begun < LONGEST.toNanos()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private boolean isPublished(String inspection) {
        return inspections.countDocuments(
                        Filters.and(Filters.eq("_id", inspection), Filters.eq("state.step", "PUBLISHED")))
                == 1;
    }

    /** In words, when all that was noted has been seen; nothing is noted any more. */
    String told() throws InterruptedException {
        synchronized (this) {
            told = true;
        }
        List<Long> millis = new ArrayList<>();
        for (Future<Long> look : looks) {
            try {
                millis.add(look.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException("a publication could not be looked for", failed);
            }
        }
        Collections.sort(millis);
        return String.format(
                Locale.ROOT,
                "p50 %d ms, p99 %d ms of %d publications",
                millis.get(millis.size() / 2),
                millis.get((millis.size() * 99 - 1) / 100),
                millis.size());
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.close();
    }
}
