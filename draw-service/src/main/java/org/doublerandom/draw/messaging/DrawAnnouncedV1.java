package org.doublerandom.draw.messaging;

import java.time.Instant;
import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.protocol.Announcement;
import org.doublerandom.draw.domain.protocol.DrawNumber;

record DrawAnnouncedV1(
        String draw,
        String batch,
        String authority,
        long serial,
        int attempt,
        String grade,
        String disclosure,
        String announcement,
        String digest,
        long eligible,
        long take,
        Instant announcedAt) {

    static DrawAnnouncedV1 of(DrawAnnounced event) {
        Announcement announcement = event.announcement();
        DrawNumber number = announcement.number();
        return new DrawAnnouncedV1(
                event.draw().value(),
                DrawMessages.batchOf(number),
                number.authority().code(),
                number.serial(),
                number.plan().attempt(),
                "LD",
                "OPEN",
                announcement.text(),
                announcement.digest().hex(),
                announcement.allocation().eligible(),
                announcement.allocation().take(),
                event.at());
    }
}
