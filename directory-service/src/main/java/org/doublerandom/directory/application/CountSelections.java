package org.doublerandom.directory.application;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** Counts one page of a draw: hits of the targets, load of their teams; the page last, so that a repeat mends a crash. */
@UseCase
public class CountSelections {
    private final Frames frames;
    private final Directories directories;

    CountSelections(Frames frames, Directories directories) {
        this.frames = frames;
        this.directories = directories;
    }

    /** @return false while its frame is not frozen yet */
    public boolean count(FrameId draw, int page, List<DrawnTarget> drawn) {
        Optional<Frame> frame = frames.find(draw).filter(FrozenFrame.class::isInstance);
        if (frame.isEmpty()) {
            return false;
        }
        Directory directory = directories.of(frame.get().request().authority());
        directory.targets().remember(drawn);
        directory.inspectors().remember(drawn);
        frames.change(draw, counted -> Changed.to(counted.pageCounted(page)));
        return true;
    }
}
