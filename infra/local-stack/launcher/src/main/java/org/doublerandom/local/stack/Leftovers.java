package org.doublerandom.local.stack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Processes of a launcher that was killed: they still hold the data, so the next start ends them first. */
final class Leftovers {
    private final Installation home;
    private final PrintStream out;

    Leftovers(Installation home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    void note(List<RunningProgram> running) {
        List<String> lines = new ArrayList<>();
        for (RunningProgram program : running) {
            ProcessHandle process = program.process().toHandle();
            String begun = process.info().startInstant().map(Instant::toString).orElse("");
            lines.add(program.program().name() + " " + process.pid() + " " + begun);
        }
        home.writePrivately(file(), String.join("\n", lines) + "\n");
    }

    void forget() {
        home.writePrivately(file(), "");
    }

    /** In the order of their start reversed, so that the store ends last. */
    void end() {
        List<String> lines = new ArrayList<>(Installation.lines(file()));
        Collections.reverse(lines);
        for (String line : lines) {
            String[] parts = line.split(" ");
            if (parts.length == 3) {
                find(Long.parseLong(parts[1]), parts[2]).ifPresent(process -> end(parts[0], process));
            }
        }
        forget();
    }

    // The same number may belong to another process by now; the moment of its start tells.
    private static Optional<ProcessHandle> find(long pid, String begun) {
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .startInstant()
                        .map(Instant::toString)
                        .filter(begun::equals)
                        .isPresent());
    }

    private void end(String name, ProcessHandle process) {
        out.println("  ending " + name + " of a start that was broken off");
        CompletableFuture<ProcessHandle> ended = process.onExit();
        process.destroy();
        ended.completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private Path file() {
        return home.local().resolve("processes");
    }
}
