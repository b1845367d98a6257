package org.doublerandom.directory.application;

import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.starter.UseCase;

/** A drawn target was visited: it is not drawn again in the same line this year, and does not stand as struck. */
@UseCase
public class NoteVisit {
    private final Frames frames;
    private final Directories directories;

    NoteVisit(Frames frames, Directories directories) {
        this.frames = frames;
        this.directories = directories;
    }

    /** @return false while its draw is not counted here */
    public boolean note(FrameId draw, TargetId target) {
        Optional<Frame> frame = frames.find(draw);
        return frame.isPresent()
                && directories.of(frame.get().request().authority()).targets().visit(draw, target);
    }
}
