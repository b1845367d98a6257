package org.doublerandom.directory.work;

import java.time.Duration;
import java.util.List;
import org.doublerandom.directory.application.DropUploads;
import org.doublerandom.directory.application.FreezeFrames;
import org.doublerandom.directory.application.RunImports;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks, again and again, for imports and frames that wait, those interrupted by a crash included; each kind has its own
 * thread, so that neither delays the other, and each one is done for itself, so that none stops the next.
 */
@Component
class BackgroundWork implements SmartLifecycle {
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);

    private final List<Sweep<?>> sweeps;
    private volatile boolean running;

    BackgroundWork(RunImports imports, FreezeFrames frames, DropUploads uploads, Sweeps leased) {
        this.sweeps = List.of(
                leased.sweep("imports", EVERY, imports::waiting, imports::run),
                leased.sweep("frames", EVERY, frames::waiting, frames::freeze),
                leased.sweep("uploads", NOW_AND_THEN, uploads::left, uploads::drop));
    }

    @Override
    public void start() {
        sweeps.forEach(Sweep::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        sweeps.forEach(Sweep::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
