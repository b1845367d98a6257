package org.doublerandom.directory.messaging;

import org.doublerandom.directory.domain.base.EnterpriseBaseFixed;
import org.doublerandom.directory.domain.frame.FrameFrozen;
import org.doublerandom.directory.domain.item.GuidePublished;
import org.doublerandom.directory.domain.item.ItemPublished;
import org.doublerandom.starter.outbox.OutgoingFact;
import org.doublerandom.starter.outbox.WireFormat;
import org.springframework.stereotype.Component;

/** The only place that knows how this service's events are named on the wire. */
@Component
class DirectoryMessages implements WireFormat {
    private static final String EVENTS = "directory.events.v1";
    private static final String INTERNAL = "directory.internal.v1";
    private static final String TYPE = "org.doublerandom.directory.%s.v1";

    @Override
    public OutgoingFact of(Object event) {
        if (event instanceof ItemPublished published) {
            return new OutgoingFact(EVENTS, TYPE.formatted("ItemPublished"), ItemPublishedV1.of(published));
        }
        if (event instanceof GuidePublished published) {
            return new OutgoingFact(EVENTS, TYPE.formatted("GuidePublished"), GuidePublishedV1.of(published));
        }
        if (event instanceof EnterpriseBaseFixed fixed) {
            return new OutgoingFact(EVENTS, TYPE.formatted("EnterpriseBaseFixed"), EnterpriseBaseFixedV1.of(fixed));
        }
        if (event instanceof FrameFrozen frozen) {
            return new OutgoingFact(INTERNAL, TYPE.formatted("FrameFrozen"), FrameFrozenV1.of(frozen));
        }
        throw new IllegalArgumentException(event + " (expected: an event of the directory)");
    }
}
