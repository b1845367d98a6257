package org.doublerandom.draw.application;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.doublerandom.draw.domain.altering.Visits;
import org.doublerandom.draw.domain.altering.VisitsSoFar;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;

/** Visits in memory. */
final class InMemoryVisits implements Visits {
    private final Map<DrawId, Set<TargetId>> begun = new ConcurrentHashMap<>();
    private final Map<DrawId, Set<TargetId>> ended = new ConcurrentHashMap<>();

    @Override
    public VisitsSoFar of(DrawId draw) {
        return new VisitsSoFar(
                Set.copyOf(begun.getOrDefault(draw, Set.of())), Set.copyOf(ended.getOrDefault(draw, Set.of())));
    }

    @Override
    public void begun(DrawId draw, TargetId target) {
        begun.computeIfAbsent(draw, id -> ConcurrentHashMap.newKeySet()).add(target);
    }

    @Override
    public void ended(DrawId draw, TargetId target) {
        begun(draw, target);
        ended.computeIfAbsent(draw, id -> ConcurrentHashMap.newKeySet()).add(target);
    }
}
