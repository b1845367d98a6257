package org.doublerandom.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that has been started. */
final class RunningProgram {
    private final Program program;
    private final int port;
    private final Process process;
    private final Path log;
    private final long begun = System.nanoTime();

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

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
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

    List<String> lastLines(int count) {
        List<String> lines = Installation.lines(log);
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    void askToStop() {
        process.destroy();
    }

    /** @return whether it ended by itself */
    boolean awaitEnd(long seconds) throws InterruptedException {
        if (process.waitFor(seconds, TimeUnit.SECONDS)) {
            return true;
        }
        process.destroyForcibly().waitFor();
        return false;
    }
}
