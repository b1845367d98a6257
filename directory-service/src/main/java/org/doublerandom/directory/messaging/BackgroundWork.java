package org.doublerandom.directory.messaging;

import java.time.Duration;
import java.util.List;
import org.doublerandom.directory.application.EndInterruptedImports;
import org.doublerandom.directory.application.FreezeFrames;
import org.doublerandom.directory.application.RunImports;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks, again and again, for imports and frames that wait; each kind has its own thread, so that neither delays the other. */
@Component
class BackgroundWork implements SmartLifecycle {
    private static final Duration EVERY = Duration.ofMillis(250);

    private final EndInterruptedImports interrupted;
    private final Sweep<String> imports;
    private final Sweep<String> frames;
    private volatile boolean running;

    BackgroundWork(EndInterruptedImports interrupted, RunImports imports, FreezeFrames frames, Sweeps sweeps) {
        this.interrupted = interrupted;
        this.imports = sweeps.sweep("imports", EVERY, () -> List.of("that wait"), all -> imports.runWaiting());
        this.frames = sweeps.sweep("frames", EVERY, () -> List.of("that wait"), all -> frames.freezeWaiting());
    }

    @Override
    public void start() {
        interrupted.endAll();
        imports.start();
        frames.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        imports.stop();
        frames.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    // Before the web server: an import ordered from now on must not be taken for one that was interrupted.
    @Override
    public int getPhase() {
        return 0;
    }
}
