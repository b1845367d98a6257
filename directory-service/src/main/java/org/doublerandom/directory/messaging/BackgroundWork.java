package org.doublerandom.directory.messaging;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.doublerandom.directory.application.EndInterruptedImports;
import org.doublerandom.directory.application.FreezeFrames;
import org.doublerandom.directory.application.RunImports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks, again and again, for imports and frames that wait; each kind has its own thread, so that neither delays the other. */
@Component
class BackgroundWork implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final long EVERY_MILLIS = 250;

    private final EndInterruptedImports interrupted;
    private final RunImports imports;
    private final FreezeFrames frames;
    private List<ScheduledExecutorService> threads = List.of();

    BackgroundWork(EndInterruptedImports interrupted, RunImports imports, FreezeFrames frames) {
        this.interrupted = interrupted;
        this.imports = imports;
        this.frames = frames;
    }

    @Override
    public void start() {
        interrupted.endAll();
        threads = List.of(sweep("imports", imports::runWaiting), sweep("frames", frames::freezeWaiting));
    }

    @Override
    public void stop() {
        threads.forEach(ScheduledExecutorService::shutdown);
        threads.forEach(BackgroundWork::await);
        threads = List.of();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    // Before the web server: an import ordered from now on must not be taken for one that was interrupted.
    @Override
    public int getPhase() {
        return 0;
    }

    private static ScheduledExecutorService sweep(String name, Runnable work) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
        thread.scheduleWithFixedDelay(() -> attempt(name, work), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return thread;
    }

    // An executor drops a task that throws once; what failed is tried again at the next sweep.
    private static void attempt(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("{}: broke off, next try in {} ms", name, EVERY_MILLIS, e);
        }
    }

    private static void await(ScheduledExecutorService thread) {
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
