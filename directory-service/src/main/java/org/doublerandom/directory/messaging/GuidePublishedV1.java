package org.doublerandom.directory.messaging;

import java.time.Instant;
import org.doublerandom.directory.domain.item.GuidePublished;

record GuidePublishedV1(
        String authority, String guide, int version, String item, String digest, int questions, Instant publishedAt) {
    static GuidePublishedV1 of(GuidePublished event) {
        return new GuidePublishedV1(
                event.authority().value(),
                event.item().value(),
                event.version(),
                event.item().value(),
                event.digest().hex(),
                event.questions(),
                event.publishedAt());
    }
}
