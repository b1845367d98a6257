package org.doublerandom.directory.messaging;

import org.doublerandom.directory.domain.base.EnterpriseBaseFixed;
import org.doublerandom.directory.domain.checklist.ChecklistPublished;
import org.doublerandom.directory.domain.frame.BatchCounted;
import org.doublerandom.directory.domain.frame.FrameCompared;
import org.doublerandom.directory.domain.frame.FrameFrozen;
import org.doublerandom.directory.domain.frame.FrameHeld;
import org.doublerandom.directory.domain.frame.RosterWidened;
import org.doublerandom.directory.domain.imports.ImportEnded;
import org.doublerandom.directory.domain.item.GuidePublished;
import org.doublerandom.directory.domain.item.ItemPublished;
import org.doublerandom.directory.domain.item.ItemWithdrawn;
import org.doublerandom.directory.domain.register.RegisterRooted;
import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.outbox.WireFormat;
import org.springframework.stereotype.Component;

/** The only place that knows how this service's events are named on the wire. */
@Component
class DirectoryMessages implements WireFormat {
    private static final String EVENTS = "directory.events.v1";
    private static final String INTERNAL = "directory.internal.v1";

    @Override
    public OutgoingFact of(Object event) {
        if (event instanceof ItemPublished published) {
            return new OutgoingFact(
                    EVENTS, "org.doublerandom.directory.ItemPublished.v1", ItemPublishedV1.of(published));
        }
        if (event instanceof ItemWithdrawn withdrawn) {
            return new OutgoingFact(
                    EVENTS, "org.doublerandom.directory.ItemWithdrawn.v1", ItemWithdrawnV1.of(withdrawn));
        }
        if (event instanceof GuidePublished published) {
            return new OutgoingFact(
                    EVENTS, "org.doublerandom.directory.GuidePublished.v1", GuidePublishedV1.of(published));
        }
        if (event instanceof ChecklistPublished published) {
            return new OutgoingFact(
                    EVENTS, "org.doublerandom.directory.ChecklistPublished.v1", ChecklistPublishedV1.of(published));
        }
        if (event instanceof EnterpriseBaseFixed fixed) {
            return new OutgoingFact(
                    EVENTS, "org.doublerandom.directory.EnterpriseBaseFixed.v1", EnterpriseBaseFixedV1.of(fixed));
        }
        return ofRegisters(event);
    }

    private static OutgoingFact ofRegisters(Object event) {
        if (event instanceof RegisterRooted rooted) {
            return new OutgoingFact(
                    EVENTS, "org.doublerandom.directory.RegisterRooted.v1", RegisterRootedV1.of(rooted));
        }
        if (event instanceof ImportEnded ended) {
            return new OutgoingFact(EVENTS, "org.doublerandom.directory.ImportEnded.v1", ImportEndedV1.of(ended));
        }
        return ofFrames(event);
    }

    private static OutgoingFact ofFrames(Object event) {
        if (event instanceof FrameFrozen frozen) {
            return new OutgoingFact(INTERNAL, "org.doublerandom.directory.FrameFrozen.v1", FrameFrozenV1.of(frozen));
        }
        if (event instanceof RosterWidened widened) {
            return new OutgoingFact(INTERNAL, "org.doublerandom.directory.FrameFrozen.v1", FrameFrozenV1.of(widened));
        }
        if (event instanceof FrameCompared compared) {
            return new OutgoingFact(
                    EVENTS, "org.doublerandom.directory.FrameCompared.v1", FrameComparedV1.of(compared));
        }
        if (event instanceof BatchCounted counted) {
            return new OutgoingFact(INTERNAL, "org.doublerandom.directory.BatchCounted.v1", FrameCountsV1.of(counted));
        }
        if (event instanceof FrameHeld held) {
            return new OutgoingFact(INTERNAL, "org.doublerandom.directory.FrameHeld.v1", FrameCountsV1.of(held));
        }
        throw new IllegalArgumentException(event + " (expected: an event of the directory)");
    }
}
