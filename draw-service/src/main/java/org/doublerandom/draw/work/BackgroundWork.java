package org.doublerandom.draw.work;

import java.time.Duration;
import org.doublerandom.draw.application.CompleteDraw;
import org.doublerandom.draw.application.Completions;
import org.doublerandom.draw.application.FetchFrame;
import org.doublerandom.draw.application.Fetches;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.stereotype.Component;

/**
 * Fetches awaited frames and completes due draws: woken, and looking again and again all the same, so that what a crash or an
 * outage left is taken up by itself. Each kind has its own thread, so that neither delays the other.
 */
@Component
class BackgroundWork implements Completions, Fetches {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Sweep<DrawId> frames;
    private final Sweep<DrawId> draws;

    BackgroundWork(FetchFrame fetchFrame, CompleteDraw completeDraw, Sweeps sweeps) {
        this.frames = sweeps.sweep("frames", EVERY, fetchFrame::waiting, fetchFrame::fetch);
        this.draws = sweeps.sweep("completions", EVERY, completeDraw::due, completeDraw::complete);
    }

    @Override
    public void wakeFetching() {
        frames.wake();
    }

    @Override
    public void wake() {
        draws.wake();
    }
}
