package org.doublerandom.plan.messaging;

import org.doublerandom.plan.application.FollowBatch;
import org.doublerandom.plan.domain.BatchId;
import org.doublerandom.plan.domain.BatchState;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class MarkBatchOnDrawVoided implements Reaction<DrawFactV1> {
    private final FollowBatch batches;

    MarkBatchOnDrawVoided(FollowBatch batches) {
        this.batches = batches;
    }

    @Override
    public String type() {
        return "org.doublerandom.draw.DrawVoided.v1";
    }

    @Override
    public Class<DrawFactV1> body() {
        return DrawFactV1.class;
    }

    @Override
    public void react(DrawFactV1 draw, Fact fact) {
        batches.reached(BatchId.parse(draw.batch()), BatchState.VOIDED);
    }
}
