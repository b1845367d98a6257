package org.doublerandom.publication.messaging;

import org.doublerandom.publication.application.ShowOutcome;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class ShowOutcomeOnDrawCompleted implements Reaction<DrawCompletedV1> {
    private final ShowOutcome draws;

    ShowOutcomeOnDrawCompleted(ShowOutcome draws) {
        this.draws = draws;
    }

    @Override
    public String type() {
        return "org.doublerandom.draw.DrawCompleted.v1";
    }

    @Override
    public Class<DrawCompletedV1> body() {
        return DrawCompletedV1.class;
    }

    @Override
    public void react(DrawCompletedV1 body, Fact fact) {
        Awaited.facts(() -> draws.show(new DrawId(body.draw()), body.toOutcome()));
    }
}
