package org.doublerandom.draw.domain.selection;

import java.util.List;

/** A drawn target and its team, with the facts of both. */
public record NamedSelection(TargetFacts target, List<InspectorFacts> team) {
    public NamedSelection {
        team = List.copyOf(team);
    }
}
