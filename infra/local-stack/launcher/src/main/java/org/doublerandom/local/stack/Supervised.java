package org.doublerandom.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One program that is meant to run: its process, its deaths, and when it is to be started again. */
final class Supervised {
    /** Starts a process of a program. */
    @FunctionalInterface
    interface Starting {
        RunningProgram start(Program program, int port) throws IOException;
    }

    /** What was noticed when one looked after it. */
    enum Noticed {
        NOTHING,
        DIED,
        GAVE_UP,
        STARTED,
        READY
    }

    private final Program program;
    private final int port;
    private final Deaths deaths = new Deaths();

    // Read by others while this one is being started.
    private volatile @Nullable RunningProgram running;
    private @Nullable Instant ended;
    private @Nullable Instant again;
    private int restarts;
    private boolean wanted;
    private boolean ready;

    Supervised(Program program, int port) {
        this.program = program;
        this.port = port;
    }

    Program program() {
        return program;
    }

    synchronized void start(Starting starting) throws IOException {
        wanted = true;
        ready = false;
        again = null;
        ended = null;
        running = starting.start(program, port);
    }

    /** Notices a death, starts again when it is time, and asks whether it is ready as long as it was not. */
    Noticed look(Starting starting, Readiness readiness, Instant now) throws IOException, InterruptedException {
        RunningProgram asked;
        synchronized (this) {
            asked = running;
            if (!wanted || asked == null) {
                return Noticed.NOTHING;
            }
            if (again != null) {
                return now.isBefore(again) ? Noticed.NOTHING : startAgain(starting);
            }
            if (!asked.process().isAlive()) {
                return ended == null ? noteDeath(now) : Noticed.NOTHING;
            }
            if (ready) {
                return Noticed.NOTHING;
            }
        }
        // Asked outside: an answer may take seconds, and a stop must not wait for it.
        return readiness.of(asked) && noteReady(asked) ? Noticed.READY : Noticed.NOTHING;
    }

    private Noticed noteDeath(Instant now) {
        ready = false;
        ended = now;
        Optional<Duration> wait = deaths.note(now);
        again = wait.map(now::plus).orElse(null);
        return wait.isPresent() ? Noticed.DIED : Noticed.GAVE_UP;
    }

    private Noticed startAgain(Starting starting) throws IOException {
        restarts++;
        start(starting);
        return Noticed.STARTED;
    }

    private synchronized boolean noteReady(RunningProgram asked) {
        ready = wanted && asked == running;
        return ready;
    }

    /** From now on nobody starts it again; its process, if there is one, is to be stopped. */
    synchronized Optional<RunningProgram> rest() {
        wanted = false;
        ready = false;
        again = null;
        deaths.forget();
        return Optional.ofNullable(running);
    }

    Optional<RunningProgram> running() {
        return Optional.ofNullable(running);
    }

    synchronized boolean isReady() {
        return ready;
    }

    synchronized boolean isGivenUp() {
        return wanted && ended != null && again == null;
    }

    synchronized int recentDeaths() {
        return deaths.recent();
    }

    Standing standing(Readiness readiness) throws InterruptedException {
        RunningProgram now;
        synchronized (this) {
            now = running;
            if (now == null || !now.process().isAlive()) {
                Instant since = ended == null ? Instant.now() : ended;
                return new Standing(program.name(), 0, port, since, restarts, 0, false, whyDown(), List.of());
            }
        }
        String reason = readiness.reason(now);
        long pid = now.process().pid();
        return new Standing(
                program.name(),
                pid,
                port,
                now.since(),
                restarts,
                now.resident(),
                reason.isEmpty(),
                reason,
                readiness.remarks(now));
    }

    private String whyDown() {
        if (running == null || !wanted) {
            return "does not run";
        }
        return isGivenUp() ? "given up: ended " + deaths.recent() + " times in ten minutes" : "ended, is started again";
    }
}
