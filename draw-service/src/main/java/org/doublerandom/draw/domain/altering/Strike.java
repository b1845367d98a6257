package org.doublerandom.draw.domain.altering;

import java.util.List;
import java.util.SortedMap;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.sampling.TargetHasNoPlace;
import org.doublerandom.draw.domain.standing.Altered;
import org.doublerandom.draw.domain.standing.StandingDraw;

/** A target that cannot be inspected loses its place to the next in order (protocol §7). */
public record Strike(TargetId target, StrikeReason reason, Grounds grounds) implements Petition {

    @Override
    public String code() {
        return reason.name();
    }

    @Override
    public void requireFits(SortedMap<TargetId, List<InspectorId>> teams) {
        if (!teams.containsKey(target)) {
            throw new TargetHasNoPlace(target);
        }
    }

    @Override
    public Altered applied(StandingDraw standing, VisitsSoFar visits) {
        visits.requireAhead(target);
        return standing.strike(target, visits.begunOf(standing.placed()));
    }
}
