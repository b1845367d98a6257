package org.doublerandom.directory.application;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.Leave;
import org.doublerandom.starter.UseCase;

/** Who went away, or was there again, between the release of a batch and the freeze of its frame: shown with the frame. */
@UseCase
public class ReadLeaves {
    private final Directories directories;

    ReadLeaves(Directories directories) {
        this.directories = directories;
    }

    /** A leave and whose it is. */
    public record LateLeave(Inspector inspector, Leave leave) {}

    /** Those that touch the days of the visits, by inspector. */
    public List<LateLeave> sinceTheReleaseOf(FrozenFrame frame) {
        FrameRequest request = frame.request();
        Instant released = request.releasedAt();
        return directories.of(request.authority()).inspectors().all().stream()
                .flatMap(inspector ->
                        inspector.declarations().leaves().stream().map(leave -> new LateLeave(inspector, leave)))
                .filter(late -> late.leave().hasChangedBetween(released, frame.frozenAt()))
                .filter(late -> late.leave().days().overlaps(request.visits().days()))
                .toList();
    }
}
