package org.doublerandom.local.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.doublerandom.local.store.engine.StoreOptions;

/** A store in a process of its own, so that it can be killed. */
final class StoreProcess implements AutoCloseable {
    private static final String READY = "port ";

    private final Process process;
    private final int port;

    private StoreProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static StoreProcess start(Path file, Duration compactEvery, String... jvm) {
        try {
            Process process = java(
                    List.of(jvm),
                    StoreProcess.class.getName(),
                    file.toString(),
                    Long.toString(compactEvery.toMillis()));
            BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()));
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(READY)) {
                    forget(output);
                    return new StoreProcess(process, Integer.parseInt(line.substring(READY.length())));
                }
            }
            throw new IllegalStateException("the store did not start");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not read would hold the process up sooner or later. */
    private static void forget(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "output of a store");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, end) -> {});
        reader.start();
    }

    /** Starts a main class of these tests or of the store. */
    static Process java(List<String> jvm, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** What it has computed so far. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** kill -9 */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) {
        LocalStore store = LocalStore.open(
                0,
                StoreOptions.of(Path.of(arguments[0]))
                        .compactingEvery(Duration.ofMillis(Long.parseLong(arguments[1]))));
        System.out.println(READY + store.port());
    }
}
