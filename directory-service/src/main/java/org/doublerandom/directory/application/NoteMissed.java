package org.doublerandom.directory.application;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.starter.UseCase;

/** It turned out whom a void attempt drew: who of them is not visited stands as struck in the next batch of the line. */
@UseCase
public class NoteMissed {
    private final Frames frames;
    private final Directories directories;

    NoteMissed(Frames frames, Directories directories) {
        this.frames = frames;
        this.directories = directories;
    }

    /** @return false while the frame of the batch is not frozen here */
    public boolean note(FrameId batch, List<TargetId> drawn) {
        Optional<Frame> frame = frames.find(batch).filter(FrozenFrame.class::isInstance);
        frame.ifPresent(
                frozen -> directories.of(frozen.request().authority()).targets().miss(batch, drawn));
        return frame.isPresent();
    }
}
