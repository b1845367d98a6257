package org.doublerandom.draw.domain.selection;

import java.util.List;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;

/** A drawn target and its team. */
public record Selection(TargetId target, List<InspectorId> team) {
    public Selection {
        team = List.copyOf(team);
    }
}
