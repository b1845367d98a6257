package org.doublerandom.draw.messaging;

import java.time.Instant;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.protocol.DrawNumber;

record DrawCompletedV1(
        String draw,
        String batch,
        String authority,
        long serial,
        String announcementDigest,
        String seedText,
        String seed,
        String outcomeDigest,
        int targets,
        int reserves,
        int pages,
        boolean classesUsed,
        Instant completedAt) {

    static DrawCompletedV1 of(DrawCompleted event) {
        DrawNumber number = event.number();
        DrawCompleted.Proof proof = event.proof();
        return new DrawCompletedV1(
                event.draw().value(),
                DrawMessages.batchOf(number),
                number.authority().code(),
                number.serial(),
                proof.announcement().hex(),
                proof.seedText().text(),
                proof.seedText().seed().value().hex(),
                proof.outcome().hex(),
                event.count().targets(),
                event.count().reserves(),
                event.count().pages(),
                false,
                event.at());
    }
}
