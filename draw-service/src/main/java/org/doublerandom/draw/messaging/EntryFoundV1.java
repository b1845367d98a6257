package org.doublerandom.draw.messaging;

import java.time.Instant;
import org.doublerandom.draw.domain.BroughtEntry;
import org.doublerandom.draw.domain.EntryFound;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;

record EntryFoundV1(
        String draw, String batch, String authority, long serial, int n, String line, int outcomes, Instant foundAt) {

    static EntryFoundV1 of(EntryFound event) {
        DrawNumber number = event.number();
        return new EntryFoundV1(
                event.draw().value(),
                DrawMessages.batchOf(number),
                number.authority().value(),
                number.serial(),
                event.entry().n(),
                event.entry().line(),
                event.outcomes(),
                event.at());
    }

    DrawId toDraw() {
        return new DrawId(draw);
    }

    BroughtEntry toEntry() {
        return new BroughtEntry(n, line);
    }
}
