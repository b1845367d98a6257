package org.doublerandom.directory.application;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
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
                && note(frame.get(), directories.of(frame.get().request().authority()), target);
    }

    private static boolean note(Frame frame, Directory directory, TargetId target) {
        boolean isDrawn = directory.targets().visit(frame.id(), target);
        if (isDrawn && frame instanceof FrozenFrame frozen && frozen.isAnnulled()) {
            // Void by law, and the visit had begun before that was known: it stands, and so does the load of its team.
            directory
                    .targets()
                    .find(target)
                    .flatMap(visited -> visited.lastDrawnIn(frame.id()))
                    .ifPresent(visited -> directory.inspectors().remember(List.of(visited)));
        }
        return isDrawn;
    }
}
