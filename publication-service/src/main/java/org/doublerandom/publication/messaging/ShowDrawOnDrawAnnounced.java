package org.doublerandom.publication.messaging;

import org.doublerandom.publication.application.ShowAnnouncedDraw;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class ShowDrawOnDrawAnnounced implements Reaction<DrawAnnouncedV1> {
    private final ShowAnnouncedDraw draws;

    ShowDrawOnDrawAnnounced(ShowAnnouncedDraw draws) {
        this.draws = draws;
    }

    @Override
    public String type() {
        return "org.doublerandom.draw.DrawAnnounced.v1";
    }

    @Override
    public Class<DrawAnnouncedV1> body() {
        return DrawAnnouncedV1.class;
    }

    @Override
    public void react(DrawAnnouncedV1 body, Fact fact) {
        draws.show(body.toDraw());
    }
}
