package org.doublerandom.inspection.messaging;

import org.doublerandom.inspection.domain.InspectionAssigned;
import org.doublerandom.inspection.domain.InspectionEnded;
import org.doublerandom.inspection.domain.ResultRecorded;
import org.doublerandom.starter.outbox.OutgoingFact;
import org.doublerandom.starter.outbox.WireFormat;
import org.springframework.stereotype.Component;

@Component
class InspectionMessages implements WireFormat {

    private static final String INTERNAL = "inspection.internal.v1";
    private static final String PUBLIC = "inspection.events.v1";
    private static final String TYPE = "org.doublerandom.inspection.%s.v1";

    @Override
    public OutgoingFact of(Object event) {
        if (event instanceof InspectionAssigned assigned) {
            return fact(INTERNAL, "InspectionAssigned", InspectionAssignedV1.of(assigned));
        }
        if (event instanceof InspectionEnded ended) {
            return fact(INTERNAL, "InspectionEnded", InspectionEndedV1.of(ended));
        }
        if (event instanceof ResultRecorded recorded) {
            return fact(PUBLIC, "ResultRecorded", ResultRecordedV1.of(recorded));
        }
        throw new IllegalArgumentException("event: " + event.getClass().getSimpleName() + " (expected: one of ours)");
    }

    private static OutgoingFact fact(String topic, String name, Object body) {
        return new OutgoingFact(topic, TYPE.formatted(name), body);
    }
}
