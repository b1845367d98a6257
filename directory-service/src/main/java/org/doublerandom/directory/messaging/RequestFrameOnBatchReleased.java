package org.doublerandom.directory.messaging;

import org.doublerandom.directory.application.RequestFrame;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class RequestFrameOnBatchReleased implements Reaction<BatchReleasedV1> {
    private final RequestFrame requestFrame;

    RequestFrameOnBatchReleased(RequestFrame requestFrame) {
        this.requestFrame = requestFrame;
    }

    @Override
    public String type() {
        return "org.doublerandom.plan.BatchReleased.v1";
    }

    @Override
    public Class<BatchReleasedV1> body() {
        return BatchReleasedV1.class;
    }

    @Override
    public void react(BatchReleasedV1 batch, Fact fact) {
        requestFrame.request(batch.toRequest());
    }
}
