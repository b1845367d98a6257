package org.doublerandom.directory.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.doublerandom.starter.UseCase;

/** A draw was altered: whoever was struck has no hit, a successor has, and load follows the teams. A repeat mends a crash. */
@UseCase
public class ReplaceSelections {
    private final Frames frames;
    private final Directories directories;

    ReplaceSelections(Frames frames, Directories directories) {
        this.frames = frames;
        this.directories = directories;
    }

    /**
     * @param now the successor and everybody whose team is another now
     * @return false while the frame of the draw is not frozen here
     */
    public boolean replace(FrameId draw, Optional<TargetId> struck, List<DrawnTarget> now) {
        Optional<Frame> frame = frames.find(draw).filter(FrozenFrame.class::isInstance);
        if (frame.isEmpty()) {
            return false;
        }
        List<TargetId> concerned =
                new ArrayList<>(now.stream().map(DrawnTarget::target).toList());
        struck.ifPresent(concerned::add);
        Directory directory = directories.of(frame.get().request().authority());
        struck.ifPresent(target -> directory.targets().strike(draw, target));
        directory.inspectors().forget(draw, concerned);
        directory.targets().remember(now);
        directory.targets().reteam(now);
        directory.inspectors().remember(now);
        return true;
    }
}
