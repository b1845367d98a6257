package org.doublerandom.publication.messaging;

import org.doublerandom.facts.level.Rebuilder;
import org.doublerandom.facts.level.ToldFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What publication-service does about facts of its own that a restored store lacks. */
@Configuration(proxyBeanMethods = false)
class PublicationRebuilders {

    /** The copy itself is gone; it is made anew from the fact that it followed from, and told anew. */
    @Bean
    Rebuilder copiedFrames() {
        return new Rebuilder() {
            @Override
            public String type() {
                return PublicationMessages.FRAME_COPIED;
            }

            @Override
            public void rebuild(ToldFact fact) {}
        };
    }
}
