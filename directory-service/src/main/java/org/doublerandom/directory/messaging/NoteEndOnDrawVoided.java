package org.doublerandom.directory.messaging;

import org.doublerandom.directory.application.NoteDrawVoided;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.FactNotYetHere;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class NoteEndOnDrawVoided implements Reaction<DrawVoidedV1> {
    private final NoteDrawVoided drawVoided;

    NoteEndOnDrawVoided(NoteDrawVoided drawVoided) {
        this.drawVoided = drawVoided;
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
    public void react(DrawVoidedV1 voided, Fact fact) {
        if (!drawVoided.note(new FrameId(voided.draw()))) {
            throw new FactNotYetHere("batch " + voided.draw());
        }
    }
}
