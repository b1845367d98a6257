package org.doublerandom.publication.messaging;

import org.doublerandom.publication.application.StartClock;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class StartClockOnInspectionEnded implements Reaction<InspectionEndedV1> {
    private final StartClock clock;

    StartClockOnInspectionEnded(StartClock clock) {
        this.clock = clock;
    }

    @Override
    public String type() {
        return "org.doublerandom.inspection.InspectionEnded.v1";
    }

    @Override
    public Class<InspectionEndedV1> body() {
        return InspectionEndedV1.class;
    }

    @Override
    public void react(InspectionEndedV1 body, Fact fact) {
        Awaited.facts(() -> clock.start(new InspectionId(body.inspection()), body.endedOn()));
    }
}
