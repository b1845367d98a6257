package org.doublerandom.directory.application;

import java.util.List;
import org.doublerandom.directory.domain.Changed;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;

/** Counts one page of a draw: hits of the targets, load of their teams; the page last, so that a repeat mends a crash. */
@UseCase
public class CountSelections {
    private final Frames frames;
    private final Targets targets;
    private final Inspectors inspectors;

    CountSelections(Frames frames, Targets targets, Inspectors inspectors) {
        this.frames = frames;
        this.targets = targets;
        this.inspectors = inspectors;
    }

    /** @return false while its frame is not frozen yet */
    public boolean count(FrameId draw, int page, List<DrawnTarget> drawn) {
        if (frames.find(draw).filter(FrozenFrame.class::isInstance).isEmpty()) {
            return false;
        }
        targets.remember(drawn);
        inspectors.remember(drawn);
        frames.change(draw, frame -> Changed.to(frame.pageCounted(page)));
        return true;
    }
}
