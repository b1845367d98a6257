package org.doublerandom.local.stack;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

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
            Instant begun = process.info().startInstant().orElse(program.since());
            lines.add(program.program().name() + " " + process.pid() + " " + begun);
        }
        home.writePrivately(file(), String.join("\n", lines) + "\n");
    }

    void forget() {
        home.writePrivately(file(), "");
    }

    /** Ends them like a stop would: first whoever uses broker and store, then the broker, then the store. */
    void end() {
        Map<ProcessHandle, String> found = find();
        String broker = Program.BROKER.name();
        String store = Program.STORE.name();
        end(found, name -> !name.equals(broker) && !name.equals(store));
        end(found, broker::equals);
        end(found, store::equals);
        forget();
    }

    boolean areThere() {
        return !find().isEmpty();
    }

    private Map<ProcessHandle, String> find() {
        Map<ProcessHandle, String> found = new LinkedHashMap<>();
        for (String line : Installation.lines(file())) {
            String[] parts = line.split(" ");
            if (parts.length == 3) {
                find(Long.parseLong(parts[1]), Instant.parse(parts[2]))
                        .ifPresent(process -> found.put(process, parts[0]));
            }
        }
        // A launcher that was killed just after a start had no time to note it.
        ProcessHandle.allProcesses()
                .filter(process -> !found.containsKey(process))
                .forEach(process -> programOf(process).ifPresent(name -> found.put(process, name)));
        return found;
    }

    // The same number may belong to another process by now; the moment of its start tells. Systems count it from the
    // moment of their own start, which they correct by some milliseconds.
    private static Optional<ProcessHandle> find(long pid, Instant begun) {
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start -> Duration.between(start, begun).abs().compareTo(Duration.ofSeconds(2)) < 0)
                        .isPresent());
    }

    /** The name of the program if a process runs one out of this installation's folder. */
    private Optional<String> programOf(ProcessHandle process) {
        String apps = home.local().resolve("apps") + File.separator;
        String[] arguments = process.info().arguments().orElse(new String[0]);
        int jar = Arrays.asList(arguments).indexOf("-jar") + 1;
        if (jar == 0 || jar >= arguments.length || !arguments[jar].startsWith(apps)) {
            return Optional.empty();
        }
        return Optional.of(arguments[jar].substring(apps.length()).replaceFirst("-[0-9a-f]{8}\\.jar$", ""));
    }

    private void end(Map<ProcessHandle, String> found, Predicate<String> which) {
        List<CompletableFuture<ProcessHandle>> ends = new ArrayList<>();
        found.forEach((process, name) -> {
            if (which.test(name)) {
                out.println("  ending " + name + " of a start that was broken off");
                ends.add(process.onExit().orTimeout(60, TimeUnit.SECONDS).exceptionally(late -> {
                    process.destroyForcibly();
                    return process.onExit().join();
                }));
                process.destroy();
            }
        });
        ends.forEach(CompletableFuture::join);
    }

    private Path file() {
        return home.local().resolve("processes");
    }
}
