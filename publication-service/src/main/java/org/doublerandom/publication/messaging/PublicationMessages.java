package org.doublerandom.publication.messaging;

import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.outbox.WireFormat;
import org.doublerandom.publication.domain.file.ResultPublished;
import org.springframework.stereotype.Component;

@Component
class PublicationMessages implements WireFormat {
    private static final String EVENTS = "publication.events.v1";

    @Override
    public OutgoingFact of(Object event) {
        if (event instanceof ResultPublished published) {
            return new OutgoingFact(
                    EVENTS, "org.doublerandom.publication.ResultPublished.v1", ResultPublishedV1.of(published));
        }
        throw new IllegalArgumentException(event.getClass() + " (expected: a PublicationEvent)");
    }
}
