package org.doublerandom.draw.messaging;

import java.time.Instant;
import org.doublerandom.draw.domain.ReadingEntered;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

record ReadingEnteredV1(
        String draw,
        String batch,
        String authority,
        int entry,
        String digest,
        Instant enteredAt,
        @Nullable String sealed) {

    static ReadingEnteredV1 of(ReadingEntered event, SealedKept kept) {
        DrawId draw = event.draw();
        return new ReadingEnteredV1(
                draw.value(),
                draw.batch().value(),
                draw.authority().value(),
                event.n(),
                event.digest().hex(),
                event.at(),
                kept.entry(draw, event.entry()));
    }

    ReadingEntered toEvent(SealedKept kept) {
        if (sealed == null) {
            throw new IllegalArgumentException("sealed: none in the fact (expected: the line of the entry)");
        }
        DrawId id = new DrawId(draw);
        SaltedEntry entered = kept.toEntry(id, sealed);
        return new ReadingEntered(id, entry, entered, new Digest(digest));
    }
}
