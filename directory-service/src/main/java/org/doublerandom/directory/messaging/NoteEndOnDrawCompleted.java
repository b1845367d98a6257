package org.doublerandom.directory.messaging;

import org.doublerandom.directory.application.NoteDrawCompleted;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.FactNotYetHere;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class NoteEndOnDrawCompleted implements Reaction<DrawCompletedV1> {
    private final NoteDrawCompleted drawCompleted;

    NoteEndOnDrawCompleted(NoteDrawCompleted drawCompleted) {
        this.drawCompleted = drawCompleted;
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
    public void react(DrawCompletedV1 completed, Fact fact) {
        if (!drawCompleted.note(new FrameId(completed.draw()), completed.pages())) {
            throw new FactNotYetHere("frozen frame " + completed.draw());
        }
    }
}
