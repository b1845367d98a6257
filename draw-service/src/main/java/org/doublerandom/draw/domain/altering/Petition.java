package org.doublerandom.draw.domain.altering;

import java.util.List;
import java.util.SortedMap;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.standing.Altered;
import org.doublerandom.draw.domain.standing.StandingDraw;

/** What is asked to be altered about a completed draw: what follows from it is computed, never chosen. */
public sealed interface Petition permits Strike, Change {
    Grounds grounds();

    /** The code of the public record. */
    String code();

    /** @param teams who is inspected now and by whom */
    void requireFits(SortedMap<TargetId, List<InspectorId>> teams);

    /**
     * What the draw comes to.
     *
     * @throws VisitHasEnded if it is about a target that has been inspected
     */
    Altered applied(StandingDraw standing, VisitsSoFar visits);
}
