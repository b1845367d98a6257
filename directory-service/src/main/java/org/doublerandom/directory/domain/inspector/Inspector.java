package org.doublerandom.directory.domain.inspector;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
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

    /** @param merged entries of targets, and those that stand for them */
    public Inspector recusedAlsoFrom(Map<TargetId, TargetId> merged) {
        if (recusals.stream().noneMatch(recusal -> merged.containsKey(recusal.target()))) {
            return this;
        }
        Map<TargetId, Recusal> all = new LinkedHashMap<>();
        recusals.forEach(recusal -> {
            TargetId target = merged.getOrDefault(recusal.target(), recusal.target());
            all.putIfAbsent(target, new Recusal(id, target, recusal.reason()));
        });
        return new Inspector(id, facts, List.copyOf(all.values()), assignments, since);
    }

    public int loadIn(int year) {
        return (int) assignments.stream()
                .filter(assignment -> assignment.year() == year)
                .count();
    }
}
