package org.doublerandom.draw.messaging;

import org.doublerandom.draw.application.KeepScheme;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class KeepSchemeOnBatchReleased implements Reaction<BatchReleasedV1> {
    private final KeepScheme schemes;

    KeepSchemeOnBatchReleased(KeepScheme schemes) {
        this.schemes = schemes;
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
    public void react(BatchReleasedV1 released, Fact fact) {
        schemes.keep(released.toBatch());
    }
}
