package org.doublerandom.system.kill;

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
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.bson.Document;
import org.doublerandom.system.examine.Acknowledged;

/** How long it takes from the acknowledgement of a publication until inspection-service has stored that it is published. */
final class Visibility implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final MongoClient client;
    private final MongoCollection<Document> inspections;
    private final ExecutorService looking = Executors.newCachedThreadPool();
    private final List<Duration> seen = new CopyOnWriteArrayList<>();

    Visibility(int store) {
        this.client = MongoClients.create("mongodb://127.0.0.1:" + store);
        this.inspections = client.getDatabase("inspection").getCollection("inspections");
    }

    void note(Acknowledged command) {
        if (command.route().equals("POST /api/publication/v1/publications")) {
            long begun = System.nanoTime();
            String inspection = command.sent().path("inspection").asString();
            looking.submit(() -> look(inspection, begun));
        }
    }

    private void look(String inspection, long begun) {
        while (System.nanoTime() - begun < LONGEST.toNanos()) {
            if (inspections.countDocuments(
                            Filters.and(Filters.eq("_id", inspection), Filters.eq("state.step", "PUBLISHED")))
                    == 1) {
                seen.add(Duration.ofNanos(System.nanoTime() - begun));
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    /** In words, for whoever reads the log of the tests. */
    String told() {
        List<Long> millis = seen.stream().map(Duration::toMillis).sorted().collect(Collectors.toList());
        return millis.isEmpty()
                ? "nothing was seen"
                : String.format(
                        Locale.ROOT,
                        "p50 %d ms, p99 %d ms of %d publications",
                        millis.get(millis.size() / 2),
                        millis.get((millis.size() * 99 - 1) / 100),
                        millis.size());
    }

    @Override
    public void close() {
        looking.shutdownNow();
        client.close();
    }
}
