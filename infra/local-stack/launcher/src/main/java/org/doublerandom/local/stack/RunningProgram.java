package org.doublerandom.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that has been started. */
final class RunningProgram {
    private final Program program;
    private final int port;
    private final Process process;
    private final Path log;
    private final long begun = System.nanoTime();
    private final Instant since = Instant.now();

    RunningProgram(Program program, int port, Process process, Path log) {
        this.program = program;
        this.port = port;
        this.process = process;
        this.log = log;
    }

    Program program() {
        return program;
    }

    int port() {
        return port;
    }

    Process process() {
        return process;
    }

    Path log() {
        return log;
    }

    Instant since() {
        return since;
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What it holds in memory, in MiB. */
    long resident() {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        try {
            if (Files.isReadable(status)) {
                try (Stream<String> lines = Files.lines(status)) {
                    return lines.filter(line -> line.startsWith("VmRSS:")).findFirst().stream()
                            .mapToLong(line -> number(line) / 1024)
                            .sum();
                }
            }
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
            return number(new String(ps.getInputStream().readAllBytes())) / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    private static long number(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** The last lines that this process has printed. */
    List<String> lastLines(int count) {
        try {
            return Logs.lastLines(log, count);
        } catch (IOException e) {
            return List.of("(" + e + ")");
        }
    }

    void askToStop() {
        process.destroy();
    }

    /** @return whether it ended by itself */
    boolean awaitEnd(long nanos) throws InterruptedException {
        if (process.waitFor(nanos, TimeUnit.NANOSECONDS)) {
            return true;
        }
        process.destroyForcibly().waitFor();
        return false;
    }
}
