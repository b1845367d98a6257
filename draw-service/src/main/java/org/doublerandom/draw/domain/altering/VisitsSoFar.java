package org.doublerandom.draw.domain.altering;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.frame.TargetId;

/**
 * How far the visits of a draw have come, as inspection-service tells it.
 *
 * @param begun whose team has checked in, those that have ended among them
 */
public record VisitsSoFar(Set<TargetId> begun, Set<TargetId> ended) {
    public static final VisitsSoFar NONE = new VisitsSoFar(Set.of(), Set.of());

    public VisitsSoFar {
        begun = Set.copyOf(begun);
        ended = Set.copyOf(ended);
    }

    Set<TargetId> begunOf(Collection<TargetId> placed) {
        return placed.stream().filter(begun::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws VisitHasEnded if the target has been inspected */
    void requireAhead(TargetId target) {
        if (ended.contains(target)) {
            throw new VisitHasEnded(target);
        }
    }
}
