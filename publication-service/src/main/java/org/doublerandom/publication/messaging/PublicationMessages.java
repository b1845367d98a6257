package org.doublerandom.publication.messaging;

import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.outbox.WireFormat;
import org.doublerandom.publication.domain.copy.FrameCopied;
import org.doublerandom.publication.domain.file.ResultPublished;
import org.springframework.stereotype.Component;

@Component
class PublicationMessages implements WireFormat {
    static final String FRAME_COPIED = "org.doublerandom.publication.FrameCopied.v1";
    private static final String EVENTS = "publication.events.v1";

    @Override
    public OutgoingFact of(Object event) {
        if (event instanceof ResultPublished published) {
            return new OutgoingFact(
                    EVENTS, "org.doublerandom.publication.ResultPublished.v1", ResultPublishedV1.of(published));
        }
        if (event instanceof FrameCopied copied) {
            return new OutgoingFact(EVENTS, FRAME_COPIED, FrameCopiedV1.of(copied));
        }
        throw new IllegalArgumentException(event.getClass() + " (expected: a PublicationEvent)");
    }
}
