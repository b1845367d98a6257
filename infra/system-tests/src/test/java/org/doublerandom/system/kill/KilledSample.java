package org.doublerandom.system.kill;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.system.ProjectRoot;
import org.doublerandom.system.examine.Capture;
import org.doublerandom.system.examine.Examination;
import org.doublerandom.system.examine.Snapshot;

/** The sample, told to its end while things are killed around it, and a copy of everything that lies there afterwards. */
final class KilledSample {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration REST = Duration.ofSeconds(60);

    private final Ledger ledger;
    private final Sample sample;
    private final Processes processes;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private KilledSample(Ledger ledger, Sample sample) {
        this.ledger = ledger;
        this.sample = sample;
        this.processes = new Processes(sample.home());
    }

    /** What there is to examine. */
    record Remains(Snapshot installation, Set<String> died, int starts) {}

    /** Something that happens while the sample is told. */
    @FunctionalInterface
    interface Course {
        void run(KilledSample sample) throws IOException, InterruptedException;
    }

    static Remains after(Course course) throws IOException, InterruptedException {
        return after(List.of(), course);
    }

    /** @param around what the launcher is started by, which is told the store's folder and the launcher's command */
    static Remains after(List<String> around, Course course) throws IOException, InterruptedException {
        Installation home = ProjectRoot.installation();
        try (Ledger ledger = Ledger.open();
                Sample sample = new Sample(home, ledger, around)) {
            KilledSample killed = new KilledSample(ledger, sample);
            killed.start();
            course.run(killed);
            return killed.toTheEnd();
        }
    }

    void start() throws IOException {
        sample.start();
    }

    /** The launcher is killed as it is telling, and started again. */
    void restart() throws IOException, InterruptedException {
        sample.kill();
        out.println("kill test: the launcher was killed after " + told() + " and is started again");
        sample.start();
    }

    /** @param kind the end of a command's route */
    void until(String kind, int count) {
        sample.until(count + " × " + kind, () -> ledger.count(kind) >= count);
    }

    /** How many different commands were acknowledged so far. */
    long commands() {
        return ledger.count("");
    }

    void untilCommands(long count) {
        sample.until(count + " commands", () -> commands() >= count);
    }

    boolean isTold() {
        return sample.lines().contains("The sample is told.");
    }

    void kill(String... names) {
        kill(List.of(names));
    }

    void kill(List<String> names) {
        String when = told();
        Duration away = processes.killAndAwait(names);
        out.printf(Locale.ROOT, "kill test: %s killed after %s; all back after %.1f s%n", names, when, seconds(away));
    }

    /** draw-service is killed around each command of a ceremony until the killer is closed. */
    CeremonyKiller killAtEachStep(Random random) {
        return new CeremonyKiller(ledger, sample, processes, random);
    }

    void freeze(String name, Duration time) throws IOException, InterruptedException {
        out.println("kill test: " + name + " is frozen after " + told());
        processes.freeze(name, time);
    }

    ProcessHandle process(String name) {
        return processes.running(name);
    }

    Path storeFolder() {
        return sample.storeFolder();
    }

    private String told() {
        List<String> commands = ledger.acknowledged().stream()
                .map(command -> command.route().replaceAll("^[A-Z]+ /api/", ""))
                .toList();
        return commands.isEmpty()
                ? "nothing"
                : commands.size() + " commands, the last " + commands.get(commands.size() - 1);
    }

    /** Prints how long a publication takes to be known where it came from, over so many of them. */
    void measureVisibility(int publications) throws InterruptedException {
        try (Visibility visibility = new Visibility(processes.port("store"))) {
            ledger.tell(visibility::note);
            until("/publications", publications);
            out.println("figure: commit to visible, warm: " + visibility.told());
        }
    }

    /** Kills a service whose facts keep coming, and prints how long it takes until it has read them all. */
    void measureLag(String service) {
        long begun = System.nanoTime();
        kill(service);
        try (Lag lag = new Lag(processes.broker())) {
            await("end of the lag of " + service)
                    .atMost(REST)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> lag.of(service) == 0);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - begun);
        out.printf(Locale.ROOT, "figure: %s killed to its lag worked off %.1f s%n", service, seconds(time));
    }

    private Remains toTheEnd() {
        sample.untilTold();
        Snapshot installation = atRest();
        sample.lines().stream()
                .filter(line -> line.startsWith("All healthy"))
                .forEach(line -> out.println("figure: " + line));
        out.println("figure: memory " + processes.resident() + " MiB when the sample was told");
        return new Remains(installation, new TreeSet<>(processes.died()), sample.starts());
    }

    /** When nothing moves any more; what has still not come to rest by then, the examination shall say with all the rest. */
    private Snapshot atRest() {
        Capture capture = new Capture(
                sample.home().root(),
                processes.broker(),
                processes.port("store"),
                URI.create("http://localhost:" + sample.gateway()));
        AtomicReference<Snapshot> last = new AtomicReference<>();
        long end = System.nanoTime() + REST.toNanos();
        await("rest")
                .atMost(REST.multipliedBy(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    last.set(capture.now(ledger.acknowledged(), today()));
                    return Examination.restless(last.get()).isEmpty() || System.nanoTime() > end;
                });
        return last.get();
    }

    private LocalDate today() throws IOException {
        Duration offset = Duration.parse(
                Files.readString(sample.home().data().resolve("clock")).strip());
        return Instant.now().plus(offset).atZone(CHINA).toLocalDate();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
