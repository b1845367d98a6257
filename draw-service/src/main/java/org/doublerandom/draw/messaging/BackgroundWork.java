package org.doublerandom.draw.messaging;

import java.time.Duration;
import org.doublerandom.draw.application.CompleteDraw;
import org.doublerandom.draw.application.Completions;
import org.doublerandom.draw.application.FetchFrame;
import org.doublerandom.draw.domain.DrawId;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fetches awaited frames and completes due draws: woken, and looking again and again all the same, so that what a crash or an
 * outage left is taken up by itself. Each kind has its own thread, so that neither delays the other.
 */
@Component
class BackgroundWork implements Completions, SmartLifecycle {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Sweep<DrawId> frames;
    private final Sweep<DrawId> draws;
    private volatile boolean running;

    BackgroundWork(FetchFrame fetchFrame, CompleteDraw completeDraw, Sweeps sweeps) {
        this.frames = sweeps.sweep("frames", EVERY, fetchFrame::waiting, fetchFrame::fetch);
        this.draws = sweeps.sweep("completions", EVERY, completeDraw::due, completeDraw::complete);
    }

    void wakeFetching() {
        frames.wake();
    }

    @Override
    public void wake() {
        draws.wake();
    }

    @Override
    public void start() {
        frames.start();
        draws.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        frames.stop();
        draws.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
