package org.doublerandom.facts.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread of the relay: when it dies, of whatever, it is replaced, and that is seen until the next one works. */
final class RelayThread {
    private static final Logger LOG = LoggerFactory.getLogger(RelayThread.class);
    private static final long REST_MILLIS = 500;

    private final Runnable work;
    private final Counter replaced;
    private volatile @Nullable Throwable died;
    private volatile @Nullable Thread thread;
    private volatile CountDownLatch end = new CountDownLatch(0);

    RelayThread(Runnable work, MeterRegistry metrics) {
        this.work = work;
        this.replaced = metrics.counter("doublerandom.relay.replaced");
    }

    synchronized void start() {
        end = new CountDownLatch(1);
        begin(0);
    }

    void stop() {
        Thread stopping;
        synchronized (this) {
            end.countDown();
            stopping = thread;
            thread = null;
        }
        if (stopping == null) {
            return;
        }
        try {
            stopping.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isWanted() {
        return end.getCount() > 0;
    }

    /** A round went well. */
    void works() {
        died = null;
    }

    /** What the last thread died of, until its successor works. */
    Optional<Throwable> died() {
        return Optional.ofNullable(died);
    }

    /** @return whether the time passed; false when the end came first */
    boolean rest(long millis) {
        try {
            return !end.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void begin(long restMillis) {
        Thread begun = new Thread(
                () -> {
                    if (restMillis == 0 || rest(restMillis)) {
                        work.run();
                    }
                },
                "outbox-relay");
        begun.setUncaughtExceptionHandler((ended, reason) -> replace(ended, reason));
        begun.setDaemon(true);
        thread = begun;
        begun.start();
    }

    private synchronized void replace(Thread ended, Throwable reason) {
        died = reason;
        replaced.increment();
        LOG.error("the relay's thread died and is replaced in {} ms; facts wait in the outbox", REST_MILLIS, reason);
        if (isWanted() && thread == ended) {
            begin(REST_MILLIS);
        }
    }
}
