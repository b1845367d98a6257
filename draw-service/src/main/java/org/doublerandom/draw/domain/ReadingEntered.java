package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * An entry was accepted. Its digest is public at once, so that nobody replaces it afterwards; its content when the reading
 * stands (protocol §6).
 *
 * @param n which entry of the draw, from 1
 * @param entry null where no key of the service opens it any more
 * @param seals both of its line, and the second key; null of draws that were announced before there were two
 */
public record ReadingEntered(
        DrawId draw,
        int n,
        @Nullable SaltedEntry entry,
        Digest digest,
        @Nullable Seals seals) implements DrawEvent {

    ReadingEntered(DrawId draw, int n, SaltedEntry entry, Digest digest) {
        this(draw, n, entry, digest, null);
    }

    /** Told with both seals of its line. */
    public ReadingEntered sealed(Seals twice) {
        return new ReadingEntered(draw, n, entry, digest, twice);
    }

    /** @throws IllegalStateException where it is lost */
    public SaltedEntry known() {
        if (entry == null) {
            throw new IllegalStateException(
                    "entry " + n + " of draw " + draw + " is lost (expected: one just accepted)");
        }
        return entry;
    }

    public Instant at() {
        return known().entry().at();
    }
}
