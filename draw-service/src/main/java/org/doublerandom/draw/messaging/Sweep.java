package org.doublerandom.draw.messaging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.doublerandom.draw.domain.DrawId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.client.RestClientException;

/** One thread that does whatever waits, each for itself: what fails is tried again, and holds up nothing else. */
final class Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final long EVERY_MILLIS = 1_000;

    private final String name;
    private final Supplier<List<DrawId>> waiting;
    private final Consumer<DrawId> work;
    private final Set<DrawId> failing = new HashSet<>();
    private volatile @Nullable ScheduledExecutorService thread;

    Sweep(String name, Supplier<List<DrawId>> waiting, Consumer<DrawId> work) {
        this.name = name;
        this.waiting = waiting;
        this.work = work;
    }

    void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
        started.scheduleWithFixedDelay(this::run, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        thread = started;
    }

    void wake() {
        ScheduledExecutorService awake = thread;
        if (awake != null) {
            awake.execute(this::run);
        }
    }

    void stop() {
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

    // An executor drops a task that throws once.
    private void run() {
        try {
            waiting.get().forEach(this::attempt);
        } catch (RuntimeException e) {
            LOG.warn("{}: {}, next try in {} ms", name, e.toString(), EVERY_MILLIS);
        }
    }

    // An outage lasts for many attempts and is worth one line.
    private void attempt(DrawId id) {
        try {
            work.accept(id);
            failing.remove(id);
        } catch (RestClientException | DataAccessException e) {
            if (failing.add(id)) {
                LOG.warn("{}: {} waits, tried again every {} ms: {}", name, id, EVERY_MILLIS, e.toString());
            }
        } catch (RuntimeException e) {
            if (failing.add(id)) {
                LOG.error("{}: {} broke off, tried again every {} ms", name, id, EVERY_MILLIS, e);
            }
        }
    }
}
