package org.doublerandom.inspection.domain;

import java.time.Instant;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.values.Changed;

/** The draw was altered before the visit was over, or was void by law before it began: nobody visits its target. */
public record CancelledInspection(Assignment assignment, CancelReason reason, Instant cancelledAt)
        implements Inspection {

    static Changed<Inspection> of(Inspection before, CancelReason reason, Instant now) {
        CancelledInspection cancelled = new CancelledInspection(before.assignment(), reason, now);
        return Changed.to(cancelled, new InspectionCancelled(cancelled));
    }

    @Override
    public State state() {
        return State.CANCELLED;
    }
}
