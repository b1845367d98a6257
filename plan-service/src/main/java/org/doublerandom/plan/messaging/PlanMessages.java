package org.doublerandom.plan.messaging;

import org.doublerandom.facts.outbox.OutgoingFact;
import org.doublerandom.facts.outbox.WireFormat;
import org.doublerandom.plan.domain.annual.PlanApproved;
import org.doublerandom.plan.domain.batch.BatchProposed;
import org.doublerandom.plan.domain.batch.BatchReleased;
import org.doublerandom.plan.domain.batch.FrameConfirmed;
import org.springframework.stereotype.Component;

/** The only place that knows how this service's events are named on the wire. */
@Component
class PlanMessages implements WireFormat {
    @Override
    public OutgoingFact of(Object event) {
        if (event instanceof PlanApproved approved) {
            return new OutgoingFact(
                    "plan.events.v1", "org.doublerandom.plan.PlanApproved.v1", PlanApprovedV1.of(approved));
        }
        if (event instanceof BatchProposed proposed) {
            return new OutgoingFact(
                    "plan.internal.v1", "org.doublerandom.plan.BatchProposed.v1", BatchProposedV1.of(proposed.batch()));
        }
        if (event instanceof BatchReleased released) {
            return new OutgoingFact(
                    "plan.internal.v1",
                    "org.doublerandom.plan.BatchReleased.v1",
                    new BatchReleasedV1(released.batch()));
        }
        if (event instanceof FrameConfirmed confirmed) {
            return new OutgoingFact(
                    "plan.internal.v1", "org.doublerandom.plan.FrameConfirmed.v1", FrameConfirmedV1.of(confirmed));
        }
        throw new IllegalArgumentException(event + " (expected: an event of plans)");
    }
}
