package org.doublerandom.directory.domain.target;

import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;

/** The inspectors of a target's latest draw. */
public record LastTeam(FrameId draw, List<InspectorId> inspectors) {
    public LastTeam {
        inspectors = List.copyOf(inspectors);
    }
}
