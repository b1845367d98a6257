package org.doublerandom.system.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.doublerandom.local.stack.Installation;
import org.jspecify.annotations.Nullable;

/** An installation in a folder of its own, whose launcher is started, killed and started again. */
final class Sample implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(6);

    private final Installation home;
    private final Ledger ledger;
    private final List<String> around;
    private final int gateway;
    private @Nullable Process launcher;
    private int starts;

    Sample(Installation home, Ledger ledger, List<String> around) throws IOException {
        this.home = home;
        this.ledger = ledger;
        this.around = around;
        this.gateway = freePort();
        home.deleteData();
    }

    Installation home() {
        return home;
    }

    int gateway() {
        return gateway;
    }

    int starts() {
        return starts;
    }

    void start() throws IOException {
        starts++;
        Files.createDirectories(home.local());
        Process started = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        launcher = started;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(around);
        if (!around.isEmpty()) {
            command.add(storeFolder().toString());
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SampleStart.class.getName(),
                home.root().toString(),
                home.local().toString(),
                String.valueOf(gateway),
                String.valueOf(ledger.port())));
        return command;
    }

    Path storeFolder() {
        return home.data().resolve("store");
    }

    /** As {@code kill -9} does; what it had started goes on running. */
    void kill() throws InterruptedException {
        if (launcher != null) {
            launcher.destroyForcibly().waitFor();
        }
    }

    /** The launcher starts a program anew, and forgets how often it has died: five times in ten minutes, and it is left dead. */
    void renew(String name) throws IOException {
        Process told = Objects.requireNonNull(launcher, "a launcher that was started");
        told.getOutputStream().write((name + "\n").getBytes(StandardCharsets.UTF_8));
        told.getOutputStream().flush();
    }

    /** Waits for a moment of the story; it fails at once when the launcher has given up. */
    void until(String what, BooleanSupplier moment) {
        await(what)
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(20))
                .failFast(() -> assertThat(isRunning())
                        .as("the launcher runs; its last lines: %s", lastLines())
                        .isTrue())
                .until(moment::getAsBoolean);
    }

    void untilTold() {
        until("the end of the sample", () -> lines().stream().anyMatch(line -> line.equals("The sample is told.")));
    }

    /** What the launcher said since it was started last. */
    List<String> lines() {
        // A line may be half written, in the middle of a character.
        try (Stream<String> lines = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).lines()) {
            return lines.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isRunning() {
        return launcher != null && launcher.isAlive();
    }

    private List<String> lastLines() {
        List<String> lines = lines();
        return lines.subList(Math.max(0, lines.size() - 12), lines.size());
    }

    private Path log() {
        return home.local().resolve("launcher-" + starts + ".log");
    }

    @Override
    public void close() {
        if (launcher != null) {
            launcher.destroy();
            launcher.onExit().completeOnTimeout(launcher, 90, TimeUnit.SECONDS).join();
            launcher.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
