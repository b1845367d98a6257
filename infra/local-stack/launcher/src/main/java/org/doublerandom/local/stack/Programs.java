package org.doublerandom.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The programs that run: started in waves, started again when they die, stopped in order. */
public final class Programs {
    private static final long PATIENCE_SECONDS = 180;
    // Everything they have acknowledged is stored; a consumer that lingers in a rebalance loses nothing by being
    // killed.
    private static final long STOP_SECONDS = 8;
    // They have something to write to the disk.
    private static final long STOP_BASE_SECONDS = 60;
    private static final long LOOK_MILLIS = 150;

    private final Installation home;
    private final Supervised.Starting starting;
    private final Readiness readiness;
    private final InstantSource clock;
    private final PrintStream out;
    private final Leftovers leftovers;
    private final Logs logs;
    private final Map<String, Supervised> programs = new LinkedHashMap<>();
    private final CompletableFuture<Supervised> firstGivenUp = new CompletableFuture<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "supervision");
        thread.setDaemon(true);
        return thread;
    });
    private boolean stopping;

    Programs(
            Installation home,
            Supervised.Starting starting,
            Readiness readiness,
            InstantSource clock,
            PrintStream out) {
        this.home = home;
        this.starting = starting;
        this.readiness = readiness;
        this.clock = clock;
        this.out = out;
        this.leftovers = new Leftovers(home, out);
        this.logs = new Logs(home.logs());
    }

    /** Starts programs together and returns when all of them are ready. */
    void startWave(Map<Program, Integer> wave) throws IOException, InterruptedException {
        out.println("  starting " + wave.keySet().stream().map(Program::name).collect(Collectors.joining(", ")));
        List<Supervised> waiting = new ArrayList<>();
        for (Map.Entry<Program, Integer> each : wave.entrySet()) {
            waiting.add(begin(each.getKey(), each.getValue()));
        }
        awaitReady(waiting);
    }

    private Supervised begin(Program program, int port) throws IOException {
        Supervised supervised = supervised(program, port);
        supervised.start(this::startNoted);
        return supervised;
    }

    private synchronized Supervised supervised(Program program, int port) {
        if (programs.isEmpty()) {
            watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return programs.computeIfAbsent(program.name(), name -> new Supervised(program, port));
    }

    private synchronized RunningProgram startNoted(Program program, int port) throws IOException {
        if (stopping) {
            throw new ProgramEnded(program.name() + " was not started: everything is being stopped", List.of());
        }
        RunningProgram started = starting.start(program, port);
        List<RunningProgram> all = new ArrayList<>(running());
        all.add(started);
        try {
            leftovers.note(all);
        } catch (UncheckedIOException notNoted) {
            started.process().destroyForcibly();
            throw notNoted;
        }
        return started;
    }

    private void awaitReady(List<Supervised> started) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (Supervised each : started) {
            while (!each.isReady()) {
                String name = each.program().name();
                if (isStopping()) {
                    // Who stops the programs ends this process, too; nothing more is to be said or started.
                    new CountDownLatch(1).await();
                }
                if (each.isGivenUp()) {
                    throw ended(name + " has ended " + each.recentDeaths() + " times", each);
                }
                if (System.nanoTime() > end) {
                    throw ended(name + " was not ready after " + PATIENCE_SECONDS + " s", each);
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        }
    }

    private static ProgramEnded ended(String what, Supervised program) {
        return new ProgramEnded(
                what, program.running().map(running -> running.lastLines(15)).orElse(List.of()));
    }

    private void look() {
        for (Supervised each : all()) {
            try {
                tell(each, each.look(this::startNoted, readiness, clock.instant()));
                if (each.running().isPresent()) {
                    logs.bound(each.running().get().log());
                }
            } catch (IOException | RuntimeException e) {
                // Tried again at the next look: whatever it is, supervision must outlive it.
                if (!isStopping()) {
                    out.println(each.program().name() + ": " + e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void tell(Supervised each, Supervised.Noticed noticed) {
        String name = each.program().name();
        RunningProgram running = each.running().orElse(null);
        if (running == null || isStopping()) {
            return;
        }
        switch (noticed) {
            case DIED ->
                out.printf(
                        "  %s has ended with exit status %d and is started again (%d of %d in ten minutes)%n",
                        name, running.process().exitValue(), each.recentDeaths(), Deaths.TOO_MANY);
            case GAVE_UP -> {
                shout(name, running);
                firstGivenUp.complete(each);
            }
            case READY ->
                out.printf(
                        Locale.ROOT,
                        "  %-20s :%-6d %5.1f s  %4d MiB%n",
                        name,
                        running.port(),
                        running.seconds(),
                        running.resident());
            case STARTED, NOTHING -> {
                // It is told when it is ready.
            }
        }
    }

    private void shout(String name, RunningProgram running) {
        out.printf("%n!!! %s HAS ENDED %d TIMES IN TEN MINUTES AND IS NOT STARTED AGAIN%n", name, Deaths.TOO_MANY);
        out.println("!!! Everything else goes on. Its last lines (" + running.log() + "):");
        running.lastLines(15).forEach(line -> out.println("  | " + line));
        out.printf("!!! Remedy: mend the cause, then infra/local-stack/run restart %s%n%n", name);
    }

    /** Lets something happen on the platform; it is broken off when a program has been given up. */
    public void whileNoneIsGivenUp(Runnable happening) throws InterruptedException, ExecutionException {
        CompletableFuture<Void> happened = CompletableFuture.runAsync(happening);
        CompletableFuture.anyOf(happened, firstGivenUp).get();
        if (!happened.isDone()) {
            throw new ExecutionException(
                    ended(firstGivenUp.join().program().name() + " was given up", firstGivenUp.join()));
        }
    }

    long resident() {
        return running().stream().mapToLong(RunningProgram::resident).sum();
    }

    /** How each program stands now. */
    public List<Standing> standings() throws InterruptedException {
        List<Standing> standings = new ArrayList<>();
        for (Supervised each : all()) {
            standings.add(each.standing(readiness));
        }
        return standings;
    }

    /** Stops one program and starts it again on its port; a program that was given up, too. */
    public void restart(String name) throws IOException, InterruptedException {
        Supervised program = named(name);
        program.rest().ifPresent(running -> stop(List.of(running)));
        program.start(this::startNoted);
        awaitReady(List.of(program));
    }

    private synchronized Supervised named(String name) {
        Supervised program = programs.get(name);
        if (program == null) {
            throw new IllegalArgumentException(name + ": no such program (expected: one of " + programs.keySet() + ")");
        }
        return program;
    }

    /** Stops what runs, for good; a second caller waits until the first has done it. */
    public void stop() {
        synchronized (this) {
            stopping = true;
        }
        rest();
        watch.shutdownNow();
    }

    /** Stops what runs: first whoever uses broker and store, then the broker, then the store. */
    void rest() {
        synchronized (watch) {
            all().forEach(Supervised::rest);
            List<RunningProgram> running = running();
            if (running.isEmpty()) {
                return;
            }
            long begun = System.nanoTime();
            out.println("Stopping");
            stop(running.stream().filter(program -> !program.program().isBase()).toList());
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
    }

    private void stop(List<RunningProgram> running) {
        running.forEach(RunningProgram::askToStop);
        long begun = System.nanoTime();
        for (RunningProgram each : running) {
            long patience = each.program().isBase() ? STOP_BASE_SECONDS : STOP_SECONDS;
            long left = TimeUnit.SECONDS.toNanos(patience) - (System.nanoTime() - begun);
            try {
                if (!each.awaitEnd(Math.max(0, left))) {
                    out.println(
                            "  " + each.program().name() + " did not stop within " + patience + " s and was killed");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized List<Supervised> all() {
        return List.copyOf(programs.values());
    }

    private List<RunningProgram> running() {
        return all().stream()
                .flatMap(program -> program.running().stream())
                .filter(program -> program.process().isAlive())
                .toList();
    }

    private synchronized boolean isStopping() {
        return stopping;
    }
}
