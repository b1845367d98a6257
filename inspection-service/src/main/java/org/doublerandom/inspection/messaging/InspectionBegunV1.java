package org.doublerandom.inspection.messaging;

import java.time.Instant;
import org.doublerandom.inspection.domain.InspectionBegun;
import org.doublerandom.inspection.domain.assignment.Assignment;

record InspectionBegunV1(String inspection, String visit, String draw, String target, Instant begunAt) {

    static InspectionBegunV1 of(InspectionBegun event) {
        Assignment assignment = event.inspection().assignment();
        return new InspectionBegunV1(
                assignment.id().value(),
                assignment.visit().value(),
                assignment.draw().value(),
                assignment.target().id().value(),
                event.inspection().checkIn().at());
    }
}
