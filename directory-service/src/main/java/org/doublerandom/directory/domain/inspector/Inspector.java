package org.doublerandom.directory.domain.inspector;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.InspectorId;
import org.jspecify.annotations.Nullable;

/**
 * An officer who may inspect, with the recusals he declared and the places he was drawn for.
 *
 * @param since from when on he is in service as he is now; absent of who was there before that was kept
 */
public record Inspector(
        InspectorId id,
        InspectorFacts facts,
        List<Recusal> recusals,
        List<Assignment> assignments,
        @Nullable Instant since) {
    public Inspector {
        recusals = List.copyOf(recusals);
        assignments = List.copyOf(assignments);
    }

    /** In service before that moment, certified, in this unit, with these tags and this cap: what was changed later is not. */
    public boolean isInServiceBefore(Instant moment) {
        return facts.isCertified() && (since == null || since.isBefore(moment));
    }

    public int loadIn(int year) {
        return (int) assignments.stream()
                .filter(assignment -> assignment.year() == year)
                .count();
    }
}
