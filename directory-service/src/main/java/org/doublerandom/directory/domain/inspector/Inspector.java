package org.doublerandom.directory.domain.inspector;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.jspecify.annotations.Nullable;

/**
 * An officer who may inspect, with the recusals he declared and the places he was drawn for.
 *
 * @param recusals those of the tables
 * @param declarations recusals and leaves that persons have declared
 * @param since from when on he is in service as he is now; absent of who was there before that was kept
 */
public record Inspector(
        InspectorId id,
        InspectorFacts facts,
        List<Recusal> recusals,
        Declarations declarations,
        List<Assignment> assignments,
        @Nullable Instant since) {
    public Inspector {
        recusals = List.copyOf(recusals);
        assignments = List.copyOf(assignments);
    }

    /** About whom nobody has declared anything. */
    public Inspector(
            InspectorId id,
            InspectorFacts facts,
            List<Recusal> recusals,
            List<Assignment> assignments,
            @Nullable Instant since) {
        this(id, facts, recusals, Declarations.none(id), assignments, since);
    }

    public Inspector with(Declarations declared) {
        return new Inspector(id, facts, recusals, declared, assignments, since);
    }

    /** With what persons had declared about him by that moment. */
    public Inspector asOf(Instant moment) {
        return with(declarations.asOf(moment));
    }

    /** In service before that moment as he is now: in this unit, with this certificate, these tags, this cap. */
    public boolean isInServiceBefore(Instant moment) {
        return since == null || since.isBefore(moment);
    }

    /** Whom he must not meet on one of these days, in the order of their declaration; each once. */
    public List<TargetId> recusedFrom(Span days) {
        return Stream.concat(recusals.stream(), declarations.asRecusals())
                .filter(recusal -> recusal.isInForceDuring(days))
                .map(Recusal::target)
                .distinct()
                .toList();
    }

    /**
     * From the old entry, too: a frame that was frozen before the merger holds it.
     *
     * @param merged entries of targets, and those that stand for them
     */
    public Inspector recusedAlsoFrom(Map<TargetId, TargetId> merged) {
        Stream<Recusal> also = Stream.concat(recusals.stream(), declarations.asRecusals())
                .filter(recusal -> merged.containsKey(recusal.target()))
                .map(recusal -> recusal.from(merged.get(recusal.target())));
        return new Inspector(
                id, facts, Stream.concat(recusals.stream(), also).toList(), declarations, assignments, since);
    }

    public int loadIn(int year) {
        return (int) assignments.stream()
                .filter(assignment -> assignment.year() == year)
                .count();
    }
}
