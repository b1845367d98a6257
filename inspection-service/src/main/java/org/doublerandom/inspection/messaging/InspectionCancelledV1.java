package org.doublerandom.inspection.messaging;

import java.time.Instant;
import org.doublerandom.inspection.domain.InspectionCancelled;
import org.doublerandom.inspection.domain.assignment.Assignment;

record InspectionCancelledV1(
        String inspection, String visit, String draw, String target, String reason, Instant cancelledAt) {

    static InspectionCancelledV1 of(InspectionCancelled event) {
        Assignment assignment = event.inspection().assignment();
        return new InspectionCancelledV1(
                assignment.id().value(),
                assignment.visit().value(),
                assignment.draw().value(),
                assignment.target().id().value(),
                event.inspection().reason().name(),
                event.inspection().cancelledAt());
    }
}
