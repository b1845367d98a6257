package org.doublerandom.directory.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/**
 * A completed draw is void by law: the hits of the drawn and the load of their teams count no more, and the next frame need not
 * wait. Its batch last, so that a repeat mends a crash.
 */
@UseCase
public class AnnulSelections {
    private final Frames frames;
    private final Directories directories;

    AnnulSelections(Frames frames, Directories directories) {
        this.frames = frames;
        this.directories = directories;
    }

    /** @return false while the frame of the draw is not frozen here */
    public boolean annul(FrameId draw) {
        Optional<Frame> frame = frames.find(draw).filter(FrozenFrame.class::isInstance);
        if (frame.isEmpty()) {
            return false;
        }
        Directory directory = directories.of(frame.get().request().authority());
        List<TargetId> drawn = directory.targets().drawnIn(Set.of(draw)).stream()
                .filter(target -> !target.history().isVisitedBy(draw))
                .map(Target::id)
                .toList();
        directory.targets().annul(draw, drawn);
        directory.inspectors().forget(draw, drawn);
        frames.change(draw, ended -> Changed.to(ended.batchEnded()));
        return true;
    }
}
