package org.doublerandom.directory.application;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.visit.EndedVisit;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.Visits;
import org.doublerandom.starter.UseCase;

/** A drawn target was visited: it is not drawn again in the same line this year, does not stand as struck, and has had one visit more. */
@UseCase
public class NoteVisit {
    private final Frames frames;
    private final Directories directories;
    private final Visits visits;

    NoteVisit(Frames frames, Directories directories, Visits visits) {
        this.frames = frames;
        this.directories = directories;
        this.visits = visits;
    }

    /** @return false while its draw is not counted here */
    public boolean note(FrameId draw, EndedVisit ended) {
        Optional<FrameRequest> request = frames.find(draw)
                .filter(frame -> note(frame, directories.of(frame.request().authority()), ended.target()))
                .map(Frame::request);
        request.ifPresent(drawn -> visits.note(new Visit(
                ended.id(),
                drawn.authority(),
                ended.target(),
                ended.day(),
                ended.kind(),
                ended.items(),
                drawn.visits().alike(),
                drawn.authority().value(),
                null)));
        return request.isPresent();
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
