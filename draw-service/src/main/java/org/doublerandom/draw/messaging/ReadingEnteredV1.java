package org.doublerandom.draw.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.ReadingEntered;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seal.SecondKey;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * @param sealed the line under the service's key
 * @param secondSeal the line to the second key; absent of earlier versions, as {@code secondKey}
 */
record ReadingEnteredV1(
        String draw,
        String batch,
        String authority,
        int entry,
        String digest,
        Instant enteredAt,
        @Nullable String sealed,
        @Nullable String secondKey,
        @Nullable String secondSeal) {

    static ReadingEnteredV1 of(ReadingEntered event) {
        DrawId draw = event.draw();
        Seals seals = event.seals();
        if (seals == null) {
            throw new IllegalArgumentException("seals: none of " + event.digest() + " (expected: both of the entry)");
        }
        Seals.Seal seal = seals.seals().get(0);
        return new ReadingEnteredV1(
                draw.value(),
                draw.batch().value(),
                draw.authority().value(),
                event.n(),
                event.digest().hex(),
                event.at(),
                seal.first(),
                seals.key().hex(),
                seal.second());
    }

    /** What no key of the service opens is lost, not an error: somebody may bring it. */
    ReadingEntered toEvent(SealedKept kept) {
        if (sealed == null) {
            throw new IllegalArgumentException("sealed: none in the fact (expected: the line of the entry)");
        }
        DrawId id = new DrawId(draw);
        SaltedEntry entered = kept.toEntry(id, sealed).orElse(null);
        return new ReadingEntered(id, entry, entered, new Digest(digest), seals(sealed));
    }

    private @Nullable Seals seals(String first) {
        return secondKey == null || secondSeal == null
                ? null
                : new Seals(
                        new SecondKey(secondKey), List.of(new Seals.Seal(SealedName.entry(entry), first, secondSeal)));
    }
}
