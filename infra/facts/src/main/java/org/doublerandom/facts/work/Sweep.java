package org.doublerandom.facts.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * One thread that does whatever waits, each for itself: what fails is tried again, and holds up nothing else.
 *
 * <p>Made by {@link Sweeps} it is done by one copy of the service at a time; the others stand by.
 *
 * @param <T> what waits; it is compared, so that a failure that lasts is logged once
 */
public final class Sweep<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final long KEEP_TURN_EVERY_MILLIS = 1_000;

    private final String name;
    private final Duration every;
    private final Supplier<List<T>> waiting;
    private final Consumer<T> work;
    private final @Nullable Turn turn;
    private final Map<Object, Throwable> failing = new ConcurrentHashMap<>();
    private volatile @Nullable Threads threads;

    /** A sweep that every copy of the service does, each for itself. */
    public Sweep(String name, Duration every, Supplier<List<T>> waiting, Consumer<T> work) {
        this(name, every, waiting, work, null);
    }

    Sweep(String name, Duration every, Supplier<List<T>> waiting, Consumer<T> work, @Nullable Turn turn) {
        this.name = name;
        this.every = every;
        this.waiting = waiting;
        this.work = work;
        this.turn = turn;
    }

    public void start() {
        Threads started = new Threads(threadNamed(name), threadNamed(name + "-turn"));
        started.work().scheduleWithFixedDelay(this::run, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        if (turn != null) {
            // Work that takes long must not lose its turn.
            started.turn()
                    .scheduleWithFixedDelay(
                            () -> attempt(turn, turn::isOurs),
                            KEEP_TURN_EVERY_MILLIS,
                            KEEP_TURN_EVERY_MILLIS,
                            TimeUnit.MILLISECONDS);
        }
        threads = started;
    }

    public void wake() {
        Threads awake = threads;
        if (awake != null) {
            awake.work().execute(this::run);
        }
    }

    public void stop() {
        Threads stopping = threads;
        threads = null;
        if (stopping == null) {
            return;
        }
        stopping.end();
        if (turn != null) {
            attempt(turn, turn::end);
        }
    }

    /** What failed at its last attempt, and why. */
    Map<String, String> failing() {
        Map<String, String> reasons = new TreeMap<>();
        failing.forEach((what, reason) -> reasons.put(named(what), reason.toString()));
        return reasons;
    }

    private void run() {
        attempt(this, () -> {
            if (turn != null && !turn.isOurs()) {
                return;
            }
            List<T> all = waiting.get();
            failing.keySet().removeIf(what -> what != this && what != turn && !all.contains(what));
            for (T one : all) {
                // Another copy may have taken over while this one was suspended.
                if (turn != null && !turn.lasts()) {
                    return;
                }
                attempt(one, () -> work.accept(one));
            }
        });
    }

    // An executor drops a task that throws once. An outage lasts for many attempts and is worth one line.
    private void attempt(Object what, Runnable task) {
        try {
            task.run();
            failing.remove(what);
        } catch (ServiceAway | DataAccessException e) {
            if (failing.put(what, e) == null) {
                LOG.warn("{} wait, tried again every {} ms: {}", named(what), every.toMillis(), e.toString());
            }
        } catch (RuntimeException | Error e) {
            if (failing.put(what, e) == null) {
                LOG.error("{} broke off, tried again every {} ms", named(what), every.toMillis(), e);
            }
        }
    }

    private String named(Object what) {
        return what == this ? name : what == turn ? name + " (turn)" : name + " " + what;
    }

    private static ScheduledExecutorService threadNamed(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private record Threads(ScheduledExecutorService work, ScheduledExecutorService turn) {
        void end() {
            work.shutdown();
            try {
                if (!work.awaitTermination(10, TimeUnit.SECONDS)) {
                    work.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            turn.shutdown();
        }
    }
}
