package org.doublerandom.system.kill;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doublerandom.local.stack.Installation;
import org.doublerandom.local.stack.Stack;

/** The processes of an installation, as its launcher notes them: killed, frozen, and awaited when they come back. */
final class Processes {
    static final List<String> ALL = List.of(
            "store",
            "broker",
            "identity",
            "gateway",
            "directory-service",
            "plan-service",
            "draw-service",
            "inspection-service",
            "publication-service");
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Installation home;
    private final Set<String> died = new TreeSet<>();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(1))
            .proxy(ProxySelector.of(null))
            .build();

    Processes(Installation home) {
        this.home = home;
    }

    ProcessHandle running(String name) {
        return Optional.ofNullable(running().get(name)).orElseThrow();
    }

    /** Which were killed so far. */
    Set<String> died() {
        return died;
    }

    /** Kills all of them at once, and returns when each runs again and answers. */
    Duration killAndAwait(List<String> names) {
        long begun = System.nanoTime();
        Map<String, ProcessHandle> before = running();
        names.forEach(name -> {
            before.get(name).destroyForcibly();
            died.add(name);
        });
        names.forEach(name -> await("return of " + name)
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> isBack(name, before.get(name))));
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Returns when it runs as another process than before, and answers. */
    void awaitAnother(String name, ProcessHandle before) {
        await("another process of " + name)
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> isBack(name, before));
    }

    /** Stops it, in the middle of whatever it does, until something has happened elsewhere. */
    void freezeUntil(String name, Runnable happened) throws IOException, InterruptedException {
        ProcessHandle frozen = running(name);
        signal("STOP", frozen);
        try {
            happened.run();
        } finally {
            signal("CONT", frozen);
        }
    }

    /** Stops it in the middle of whatever it does, as a machine does that has no memory left, and lets it go on. */
    void freeze(String name, Duration time) throws IOException, InterruptedException {
        ProcessHandle frozen = running().get(name);
        signal("STOP", frozen);
        try {
            await("end of the time for which " + name + " is frozen")
                    .pollDelay(time)
                    .atMost(time.plusSeconds(5))
                    .until(() -> true);
        } finally {
            signal("CONT", frozen);
        }
    }

    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** How a client reaches the broker that may read everything. */
    Map<String, Object> broker() {
        return Stack.broker(home, port("broker"));
    }

    int port(String name) {
        Properties ports = new Properties();
        try (var file = Files.newBufferedReader(home.local().resolve("ports.properties"))) {
            ports.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(ports.getProperty(name));
    }

    /** Memory that all of them hold, in MiB. */
    long resident() {
        return running().values().stream()
                        .mapToLong(process -> residentKiB(Path.of("/proc/" + process.pid() + "/status")))
                        .sum()
                / 1024;
    }

    private static long residentKiB(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isBack(String name, ProcessHandle before) throws InterruptedException {
        ProcessHandle now = running().get(name);
        return now != null && !now.equals(before) && answers(name);
    }

    private boolean answers(String name) throws InterruptedException {
        try {
            if (name.equals("store") || name.equals("broker")) {
                try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), port(name))) {
                    return caller.isConnected();
                }
            }
            URI health = URI.create("http://127.0.0.1:" + port(name)
                    + (name.equals("gateway") ? "/readyz" : "/actuator/health/readiness"));
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    // A process that has just been replaced may still be noted before the one that replaces it.
    private Map<String, ProcessHandle> running() {
        Map<String, ProcessHandle> running = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(home.local().resolve("processes"))) {
            lines.map(line -> line.split(" "))
                    .filter(fields -> fields.length > 1)
                    .forEach(fields -> ProcessHandle.of(Long.parseLong(fields[1]))
                            .filter(ProcessHandle::isAlive)
                            .ifPresent(process -> running.put(fields[0], process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return running;
    }
}
