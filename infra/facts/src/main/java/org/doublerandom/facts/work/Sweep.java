package org.doublerandom.facts.work;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param <T> what waits; it is compared, so that a failure that lasts is logged once
 */
public final class Sweep<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final String name;
    private final Duration every;
    private final Supplier<List<T>> waiting;
    private final Consumer<T> work;
    private final Set<Object> failing = new HashSet<>();
    private volatile @Nullable ScheduledExecutorService thread;

    /** @param every how long it rests between two looks, when nobody wakes it */
    public Sweep(String name, Duration every, Supplier<List<T>> waiting, Consumer<T> work) {
        this.name = name;
        this.every = every;
        this.waiting = waiting;
        this.work = work;
    }

    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
        started.scheduleWithFixedDelay(this::run, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    public void wake() {
        ScheduledExecutorService awake = thread;
        if (awake != null) {
            awake.execute(this::run);
        }
    }

    public void stop() {
        ScheduledExecutorService stopping = thread;
        thread = null;
        if (stopping == null) {
            return;
        }
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(10, TimeUnit.SECONDS)) {
                stopping.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        attempt(this, () -> waiting.get().forEach(one -> attempt(one, () -> work.accept(one))));
    }

    // An executor drops a task that throws once. An outage lasts for many attempts and is worth one line.
    private void attempt(Object what, Runnable task) {
        try {
            task.run();
            failing.remove(what);
        } catch (ServiceAway | DataAccessException e) {
            if (failing.add(what)) {
                LOG.warn("{} wait, tried again every {} ms: {}", named(what), every.toMillis(), e.toString());
            }
        } catch (RuntimeException e) {
            if (failing.add(what)) {
                LOG.error("{} broke off, tried again every {} ms", named(what), every.toMillis(), e);
            }
        }
    }

    private String named(Object what) {
        return what == this ? name : name + " " + what;
    }
}
