package org.doublerandom.publication.messaging;

import org.doublerandom.publication.application.ShowVoidRecord;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class ShowVoidRecordOnDrawVoided implements Reaction<DrawVoidedV1> {
    private final ShowVoidRecord draws;

    ShowVoidRecordOnDrawVoided(ShowVoidRecord draws) {
        this.draws = draws;
    }

    @Override
    public String type() {
        return "org.doublerandom.draw.DrawVoided.v1";
    }

    @Override
    public Class<DrawVoidedV1> body() {
        return DrawVoidedV1.class;
    }

    @Override
    public void react(DrawVoidedV1 body, Fact fact) {
        draws.show(body.identity(), body.toRecord());
    }
}
