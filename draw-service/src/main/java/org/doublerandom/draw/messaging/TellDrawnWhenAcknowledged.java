package org.doublerandom.draw.messaging;

import org.doublerandom.draw.application.TellDrawn;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.outbox.WhenAcknowledged;
import org.springframework.stereotype.Component;

@Component
class TellDrawnWhenAcknowledged implements WhenAcknowledged {
    private final TellDrawn results;

    TellDrawnWhenAcknowledged(TellDrawn results) {
        this.results = results;
    }

    @Override
    public String type() {
        return DrawMessages.DRAW_COMPLETED;
    }

    @Override
    public void acknowledged(String stream) {
        results.tell(new DrawId(stream));
    }
}
