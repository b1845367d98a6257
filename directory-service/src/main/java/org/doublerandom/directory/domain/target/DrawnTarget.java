package org.doublerandom.directory.domain.target;

import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;

/** A draw has chosen this target and its team. */
public record DrawnTarget(TargetId target, FrameId draw, int year, List<InspectorId> team) {
    public DrawnTarget {
        team = List.copyOf(team);
    }
}
