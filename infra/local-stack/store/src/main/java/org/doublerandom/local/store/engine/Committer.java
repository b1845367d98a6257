package org.doublerandom.local.store.engine;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only thread that commits. */
final class Committer {
    private static final Logger LOG = LoggerFactory.getLogger(Committer.class);

    private final Semaphore wanted = new Semaphore(0);
    private final Runnable commit;
    private final Runnable rest;
    private final long restEvery;
    private final Thread thread = new Thread(this::run, "committer");
    private volatile boolean stopping;

    Committer(Runnable commit, Runnable rest, Duration restEvery) {
        this.commit = commit;
        this.rest = rest;
        this.restEvery = restEvery.toNanos();
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void wake() {
        wanted.release();
    }

    void stop() {
        stopping = true;
        wake();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long rested = System.nanoTime();
        while (!stopping) {
            try {
                if (wanted.tryAcquire(restEvery, TimeUnit.NANOSECONDS)) {
                    wanted.drainPermits();
                    commit.run();
                }
                if (System.nanoTime() - rested >= restEvery) {
                    rest.run();
                    rested = System.nanoTime();
                }
            } catch (InterruptedException e) {
                LOG.warn("interrupted, which nobody is meant to do; goes on");
            } catch (RuntimeException e) {
                LOG.error("unexpected; goes on", e);
            }
        }
    }
}
