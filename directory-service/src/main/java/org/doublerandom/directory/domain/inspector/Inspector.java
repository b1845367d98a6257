package org.doublerandom.directory.domain.inspector;

import java.util.List;
import org.doublerandom.directory.domain.InspectorId;

/** An officer who may inspect, with the recusals he declared and the places he was drawn for. */
public record Inspector(InspectorId id, InspectorFacts facts, List<Recusal> recusals, List<Assignment> assignments) {
    public Inspector {
        recusals = List.copyOf(recusals);
        assignments = List.copyOf(assignments);
    }

    public int loadIn(int year) {
        return (int) assignments.stream()
                .filter(assignment -> assignment.year() == year)
                .count();
    }
}
