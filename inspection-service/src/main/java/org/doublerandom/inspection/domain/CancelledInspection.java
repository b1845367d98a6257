package org.doublerandom.inspection.domain;

import java.time.Instant;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.values.Changed;

/** The draw was altered before the visit was over: its target has no place any more, and nobody visits it. */
public record CancelledInspection(Assignment assignment, Instant cancelledAt) implements Inspection {

    static Changed<Inspection> of(Inspection before, Instant now) {
        CancelledInspection cancelled = new CancelledInspection(before.assignment(), now);
        return Changed.to(cancelled, new InspectionCancelled(cancelled));
    }

    @Override
    public State state() {
        return State.CANCELLED;
    }
}
