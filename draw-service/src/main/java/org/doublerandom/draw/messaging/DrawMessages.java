package org.doublerandom.draw.messaging;

import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.TargetsSelected;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.outbox.WireFormat;
import org.springframework.stereotype.Component;

/** The only place that knows how this service's events are named on the wire. */
@Component
class DrawMessages implements WireFormat {
    static final String DRAW_ANNOUNCED = "org.doublerandom.draw.DrawAnnounced.v1";
    private static final String EVENTS = "draw.events.v1";
    private static final String INTERNAL = "draw.internal.v1";

    static String batchOf(DrawNumber number) {
        return number.authority() + "." + number.plan().batch();
    }

    @Override
    public OutgoingFact of(Object event) {
        if (event instanceof DrawAnnounced announced) {
            return new OutgoingFact(EVENTS, DRAW_ANNOUNCED, DrawAnnouncedV1.of(announced));
        }
        if (event instanceof DrawCompleted completed) {
            return new OutgoingFact(EVENTS, "org.doublerandom.draw.DrawCompleted.v1", DrawCompletedV1.of(completed));
        }
        if (event instanceof DrawVoided voided) {
            return new OutgoingFact(EVENTS, "org.doublerandom.draw.DrawVoided.v1", DrawVoidedV1.of(voided));
        }
        if (event instanceof TargetsSelected selected) {
            return new OutgoingFact(
                    INTERNAL, "org.doublerandom.draw.TargetsSelected.v1", TargetsSelectedV1.of(selected));
        }
        throw new IllegalArgumentException(event + " (expected: an event of draws)");
    }
}
