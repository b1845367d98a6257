package org.doublerandom.system.kill;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills draw-service around each command of a ceremony, once: shortly before it is carried out, while it is, or shortly after. The
 * reading by which the readings stand it lets through, keeps the broker from acknowledging anything, and kills when the result is
 * stored: behind the result record, before anybody is told who was drawn; and once more when that is on its way.
 */
final class CeremonyKiller implements AutoCloseable {
    private static final String VICTIM = "draw-service";
    private static final String COMMANDS = "/api/draw/v1/draws";
    private static final String READING = "/readings/mine";

    // Most commands take some ten milliseconds behind the gateway.
    private static final int AROUND_MILLIS = 120;
    private static final int TELLING_MILLIS = 1_500;
    private static final Duration COMPLETION = Duration.ofSeconds(60);

    // The launcher waits longer after each death, and gives up after the fifth.
    private static final int DEATHS = 3;

    private final Ledger ledger;
    private final Sample sample;
    private final Processes processes;
    private final Random random;
    private final Ledger.Gate gate = this::arrived;
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor();
    private final MongoClient client;
    private final MongoCollection<Document> draws;
    private final Set<String> met = new HashSet<>();
    private final List<String> steps = new CopyOnWriteArrayList<>();
    private final Map<String, Set<String>> thrown = new HashMap<>();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private final AtomicInteger between = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();

    CeremonyKiller(Ledger ledger, Sample sample, Processes processes, Random random) {
        this.ledger = ledger;
        this.sample = sample;
        this.processes = processes;
        this.random = random;
        this.client = MongoClients.create("mongodb://127.0.0.1:" + processes.port("store"));
        this.draws = client.getDatabase("draw").getCollection("draws");
        ledger.keep(gate);
    }

    /** What a killing does, on the one hand that kills. */
    @FunctionalInterface
    private interface Killing {
        void run() throws IOException, InterruptedException;
    }

    /** A command waits here until draw-service is back from its last death; then it is passed on, and meets the next. */
    private synchronized void arrived(String by, String route, byte[] body) throws InterruptedException {
        if (route.startsWith("GET ") || !route.contains(COMMANDS)) {
            return;
        }
        awaitLast();
        String command = by + " " + route + " " + new String(body, StandardCharsets.UTF_8);
        if (!met.add(command)) {
            return;
        }
        String step = route.replaceAll("^[A-Z]+ " + COMMANDS + "(/[^/]+)?", "").replaceAll("/[0-9]+/", "/n/");
        steps.add(step);
        if (step.equals(READING) && isSecondOfItsKind(route, body)) {
            String draw = route.replaceAll(".*/draws/([^/]+)/.*", "$1");
            last = does(0, () -> killBehindTheRecordOf(draw));
        } else {
            last = does(random.nextInt(AROUND_MILLIS), this::kill);
        }
    }

    private void awaitLast() throws InterruptedException {
        try {
            last.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("draw-service was to be killed and to come back", failed);
        }
    }

    private CompletableFuture<Void> does(int delay, Killing killing) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        hand.schedule(
                () -> {
                    try {
                        killing.run();
                        done.complete(null);
                    } catch (IOException | RuntimeException | InterruptedException e) {
                        done.completeExceptionally(e);
                    }
                },
                delay,
                TimeUnit.MILLISECONDS);
        return done;
    }

    private boolean isSecondOfItsKind(String route, byte[] body) {
        String digits = new JsonMapper().readTree(body).path("throws").asString();
        return !thrown.computeIfAbsent(route, draw -> new HashSet<>()).add(digits);
    }

    private void kill() throws IOException {
        ProcessHandle dead = processes.running(VICTIM);
        processes.killAndAwait(List.of(VICTIM));
        rest(dead);
    }

    /** Without an acknowledgement of the broker nobody is told, however long it takes to kill. */
    private void killBehindTheRecordOf(String draw) throws IOException, InterruptedException {
        ProcessHandle dead = processes.running(VICTIM);
        processes.freezeUntil("broker", () -> {
            await("completion of " + draw)
                    .atMost(COMPLETION)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> isStored(draw, "state.completed.record"));
            dead.destroyForcibly();
            dead.onExit().join();
        });
        if (!isStored(draw, "state.completed.publishedAt")) {
            between.incrementAndGet();
        }
        processes.awaitAnother(VICTIM, dead);
        rest(dead);
        await("time in which the drawn are told")
                .pollDelay(Duration.ofMillis(random.nextInt(TELLING_MILLIS)))
                .atMost(COMPLETION)
                .until(() -> true);
        kill();
    }

    private boolean isStored(String draw, String field) {
        return draws.countDocuments(Filters.and(Filters.eq("_id", draw), Filters.exists(field))) == 1;
    }

    private void rest(ProcessHandle dead) throws IOException {
        if (deaths.incrementAndGet() % DEATHS == 0) {
            ProcessHandle before = processes.running(VICTIM);
            sample.renew(VICTIM);
            processes.awaitAnother(VICTIM, before);
        }
        System.out.println(
                "kill test: draw-service died as process " + dead.pid() + " at " + steps.get(steps.size() - 1));
    }

    /** At which steps it was killed, in their order. */
    List<String> steps() {
        return List.copyOf(steps);
    }

    /** How often between a result record and the pages of the drawn. */
    int between() {
        return between.get();
    }

    int deaths() {
        return deaths.get();
    }

    @Override
    public void close() {
        ledger.open(gate);
        last.join();
        hand.shutdownNow();
        client.close();
    }
}
