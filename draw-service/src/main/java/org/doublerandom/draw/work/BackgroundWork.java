package org.doublerandom.draw.work;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.doublerandom.draw.application.CompleteDraw;
import org.doublerandom.draw.application.Completions;
import org.doublerandom.draw.application.FetchFrame;
import org.doublerandom.draw.application.Fetches;
import org.doublerandom.draw.application.LapseDraws;
import org.doublerandom.draw.application.TellKept;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.level.Level;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Fetches awaited frames, tells of those that can be copied, completes due draws and ends those whose window is over: woken, and looking again and again all the same, so that what a crash or an
 * outage left is taken up by itself. Each kind has its own thread, so that neither delays the other.
 */
@Component
class BackgroundWork implements Completions, Fetches {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);

    private final Sweep<DrawId> frames;
    private final Sweep<DrawId> draws;
    private final Sweep<DrawId> copies;

    BackgroundWork(
            FetchFrame fetchFrame,
            TellKept tellKept,
            CompleteDraw completeDraw,
            LapseDraws lapseDraws,
            ObjectProvider<Level> level,
            Sweeps sweeps) {
        this.copies = sweeps.sweep("copies", EVERY, onceLevel(level, tellKept::waiting), tellKept::tell);
        this.frames = sweeps.sweep("frames", EVERY, fetchFrame::waiting, frame -> {
            fetchFrame.fetch(frame);
            copies.wake();
        });
        sweeps.sweep("failed frames", NOW_AND_THEN, fetchFrame::failed, fetchFrame::again);
        this.draws = sweeps.sweep("completions", EVERY, onceLevel(level, completeDraw::due), completeDraw::complete);
        sweeps.sweep("asleep", NOW_AND_THEN, onceLevel(level, completeDraw::asleep), completeDraw::complete);
        sweeps.sweep("windows", EVERY, onceLevel(level, lapseDraws::due), lapseDraws::lapse);
    }

    /** A restored store may lack a record that was told: appended again, it would be told twice, differently salted. */
    private static Supplier<List<DrawId>> onceLevel(ObjectProvider<Level> level, Supplier<List<DrawId>> due) {
        return () -> level.stream().allMatch(Level::isLevel) ? due.get() : List.of();
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
