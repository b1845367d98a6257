package org.doublerandom.draw.messaging;

import java.time.Instant;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.protocol.DrawNumber;

record DrawVoidedV1(
        String draw,
        String batch,
        String authority,
        long serial,
        String reason,
        String record,
        String digest,
        boolean announced,
        Instant voidedAt) {

    static DrawVoidedV1 of(DrawVoided event) {
        DrawNumber number = event.record().number();
        return new DrawVoidedV1(
                event.draw().value(),
                DrawMessages.batchOf(number),
                number.authority().code(),
                number.serial(),
                event.record().reason(),
                event.record().text(),
                event.record().digest().hex(),
                event.announced(),
                event.at());
    }
}
