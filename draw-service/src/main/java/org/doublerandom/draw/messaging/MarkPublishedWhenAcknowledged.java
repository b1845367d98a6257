package org.doublerandom.draw.messaging;

import org.doublerandom.draw.application.MarkAnnouncementPublished;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.outbox.WhenAcknowledged;
import org.springframework.stereotype.Component;

@Component
class MarkPublishedWhenAcknowledged implements WhenAcknowledged {
    private final MarkAnnouncementPublished announcements;

    MarkPublishedWhenAcknowledged(MarkAnnouncementPublished announcements) {
        this.announcements = announcements;
    }

    @Override
    public String type() {
        return DrawMessages.DRAW_ANNOUNCED;
    }

    @Override
    public void acknowledged(String stream) {
        announcements.mark(new DrawId(stream));
    }
}
