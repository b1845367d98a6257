package org.doublerandom.inspection.messaging;

import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.outbox.WireFormat;
import org.doublerandom.inspection.domain.InspectionAssigned;
import org.doublerandom.inspection.domain.InspectionBegun;
import org.doublerandom.inspection.domain.InspectionCancelled;
import org.doublerandom.inspection.domain.InspectionEnded;
import org.doublerandom.inspection.domain.ResultRecorded;
import org.springframework.stereotype.Component;

@Component
class InspectionMessages implements WireFormat {

    private static final String INTERNAL = "inspection.internal.v1";
    private static final String PUBLIC = "inspection.events.v1";

    @Override
    public OutgoingFact of(Object event) {
        if (event instanceof InspectionAssigned assigned) {
            return new OutgoingFact(
                    INTERNAL, "org.doublerandom.inspection.InspectionAssigned.v1", InspectionAssignedV1.of(assigned));
        }
        if (event instanceof InspectionBegun begun) {
            return new OutgoingFact(
                    INTERNAL, "org.doublerandom.inspection.InspectionBegun.v1", InspectionBegunV1.of(begun));
        }
        if (event instanceof InspectionCancelled cancelled) {
            return new OutgoingFact(
                    INTERNAL,
                    "org.doublerandom.inspection.InspectionCancelled.v1",
                    InspectionCancelledV1.of(cancelled));
        }
        if (event instanceof InspectionEnded ended) {
            return new OutgoingFact(
                    INTERNAL, "org.doublerandom.inspection.InspectionEnded.v1", InspectionEndedV1.of(ended));
        }
        if (event instanceof ResultRecorded recorded) {
            return new OutgoingFact(
                    PUBLIC, "org.doublerandom.inspection.ResultRecorded.v1", ResultRecordedV1.of(recorded));
        }
        throw new IllegalArgumentException("event: " + event.getClass().getSimpleName() + " (expected: one of ours)");
    }
}
