package org.doublerandom.draw.messaging;

import java.util.function.Consumer;
import org.doublerandom.draw.application.MarkAnnouncementPublished;
import org.doublerandom.draw.application.TellDrawn;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.outbox.WhenAcknowledged;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows when the broker has a fact of a draw: an announcement takes readings, a result may be shown and told. */
@Configuration(proxyBeanMethods = false)
class DrawAcknowledgements {

    @Bean
    WhenAcknowledged announcementsPublished(MarkAnnouncementPublished announcements) {
        return new Acknowledged(DrawMessages.DRAW_ANNOUNCED, announcements::mark);
    }

    @Bean
    WhenAcknowledged resultsPublished(TellDrawn results) {
        return new Acknowledged(DrawMessages.DRAW_COMPLETED, results::tell);
    }

    private record Acknowledged(String type, Consumer<DrawId> work) implements WhenAcknowledged {
        @Override
        public void acknowledged(String stream) {
            work.accept(new DrawId(stream));
        }
    }
}
