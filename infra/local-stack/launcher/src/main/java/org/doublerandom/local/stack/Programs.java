package org.doublerandom.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** The programs that run: started in waves, watched, stopped in order. */
public final class Programs {
    private static final long PATIENCE_SECONDS = 180;
    private static final long STOP_SECONDS = 60;

    private final Installation home;
    private final Starter starter;
    private final Ports ports;
    private final PrintStream out;
    private final Readiness readiness = new Readiness();
    private final Leftovers leftovers;
    private final List<RunningProgram> running = new ArrayList<>();
    private final CompletableFuture<RunningProgram> firstEnded = new CompletableFuture<>();
    private boolean stopping;

    Programs(Installation home, Starter starter, Ports ports, PrintStream out) {
        this.home = home;
        this.starter = starter;
        this.ports = ports;
        this.out = out;
        this.leftovers = new Leftovers(home, out);
    }

    /** Starts programs together and returns when all of them are ready. */
    void startWave(List<Program> wave) throws IOException, InterruptedException {
        List<RunningProgram> waiting = new ArrayList<>();
        out.println("  starting " + wave.stream().map(Program::name).collect(Collectors.joining(", ")));
        for (Program program : wave) {
            waiting.add(start(program));
        }
        while (!waiting.isEmpty()) {
            requireAllAlive();
            for (RunningProgram program : List.copyOf(waiting)) {
                if (readiness.of(program)) {
                    tell(program);
                    waiting.remove(program);
                } else if (program.seconds() > PATIENCE_SECONDS) {
                    throw new ProgramEnded(
                            program.program().name() + " was not ready after " + PATIENCE_SECONDS + " s",
                            program.lastLines(15));
                }
            }
            pause();
        }
    }

    private void tell(RunningProgram ready) {
        out.printf(
                Locale.ROOT,
                "  %-20s :%-6d %5.1f s  %4d MiB%n",
                ready.program().name(),
                ready.port(),
                ready.seconds(),
                ready.resident());
    }

    /** Waits as long as all programs run. */
    public void awaitEndOfOne() throws InterruptedException {
        try {
            throw ended(firstEnded.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets something happen on the platform, and breaks it off when a program ends meanwhile. */
    public void whileAllRun(Runnable happening) throws InterruptedException, ExecutionException {
        CompletableFuture<Void> happened = CompletableFuture.runAsync(happening);
        try {
            CompletableFuture.anyOf(happened, firstEnded).get();
        } catch (ExecutionException broken) {
            // Whatever went wrong went wrong because of this.
            requireAllAlive();
            awaitOwnEndIfStopping();
            throw broken;
        }
        requireAllAlive();
    }

    private void requireAllAlive() {
        RunningProgram ended = firstEnded.getNow(null);
        if (ended != null) {
            throw ended(ended);
        }
    }

    long resident() {
        return running.stream().mapToLong(RunningProgram::resident).sum();
    }

    private RunningProgram start(Program program) throws IOException, InterruptedException {
        awaitOwnEndIfStopping();
        return startAndWatch(program);
    }

    private synchronized RunningProgram startAndWatch(Program program) throws IOException {
        if (stopping) {
            throw new ProgramEnded(program.name() + " was not started: everything is being stopped", List.of());
        }
        RunningProgram started = starter.start(program, portOf(program));
        running.add(started);
        leftovers.note(running);
        started.onExit().thenRun(() -> noteEnd(started));
        return started;
    }

    private int portOf(Program program) {
        return ports.of(program.name());
    }

    private synchronized void noteEnd(RunningProgram program) {
        if (!stopping) {
            firstEnded.complete(program);
        }
    }

    private static ProgramEnded ended(RunningProgram program) {
        return new ProgramEnded(
                program.program().name() + " has ended with exit status "
                        + program.process().exitValue(),
                program.lastLines(15));
    }

    /** Stops what runs: first whoever uses broker and store, then the broker, then the store. */
    public synchronized void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        if (running.isEmpty()) {
            return;
        }
        long begun = System.nanoTime();
        out.println("Stopping");
        stop(running.stream().filter(program -> !isBase(program.program())).toList());
        stop(running.stream()
                .filter(program -> program.program() == Program.BROKER)
                .toList());
        stop(running.stream()
                .filter(program -> program.program() == Program.STORE)
                .toList());
        leftovers.forget();
        out.printf(
                Locale.ROOT,
                "Stopped in %.1f s; the data stays in %s%n",
                (System.nanoTime() - begun) / 1e9,
                home.data());
    }

    private static boolean isBase(Program program) {
        return program == Program.BROKER || program == Program.STORE;
    }

    private void stop(List<RunningProgram> programs) {
        programs.forEach(RunningProgram::askToStop);
        for (RunningProgram program : programs) {
            try {
                if (!program.awaitEnd(STOP_SECONDS)) {
                    out.println(
                            program.program().name() + " did not stop within " + STOP_SECONDS + " s and was killed");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Makes the archives of classes that are missing, one after the other, as long as nobody stops the programs. */
    public void archiveClasses() throws IOException, InterruptedException {
        List<RunningProgram> missing = new ArrayList<>();
        for (RunningProgram program : running) {
            if (!archive(program).isThere()) {
                missing.add(program);
            }
        }
        for (RunningProgram program : missing) {
            if (isStopping()) {
                return;
            }
            archive(program).make(program.process());
        }
    }

    // Who stops the programs because of a signal ends this process, too; nothing more is to be said or started.
    private void awaitOwnEndIfStopping() throws InterruptedException {
        if (isStopping()) {
            new CountDownLatch(1).await();
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private ClassArchive archive(RunningProgram program) throws IOException {
        return ClassArchive.of(home, program.program(), Unpacked.of(home, program.program()));
    }

    private void pause() throws InterruptedException {
        try {
            firstEnded.get(150, TimeUnit.MILLISECONDS);
        } catch (TimeoutException nobodyEnded) {
            // As hoped.
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
