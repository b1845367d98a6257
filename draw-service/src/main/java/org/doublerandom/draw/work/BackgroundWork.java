package org.doublerandom.draw.work;

import java.time.Duration;
import java.util.List;
import org.doublerandom.draw.application.CompleteDraw;
import org.doublerandom.draw.application.Completions;
import org.doublerandom.draw.application.FetchFrame;
import org.doublerandom.draw.application.Fetches;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.level.Level;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.beans.factory.ObjectProvider;
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

    BackgroundWork(FetchFrame fetchFrame, CompleteDraw completeDraw, ObjectProvider<Level> level, Sweeps sweeps) {
        this.frames = sweeps.sweep("frames", EVERY, fetchFrame::waiting, fetchFrame::fetch);
        // A restored store may lack an outcome that was told: completed again, it would be told twice, differently
        // salted.
        this.draws = sweeps.sweep(
                "completions",
                EVERY,
                () -> level.stream().allMatch(Level::isLevel) ? completeDraw.due() : List.of(),
                completeDraw::complete);
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
