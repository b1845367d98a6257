package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;

/**
 * An entry was accepted. Its digest is public at once, so that nobody replaces it afterwards; its content when the reading
 * stands (protocol §6).
 *
 * @param n which entry of the draw, from 1
 */
public record ReadingEntered(DrawId draw, int n, SaltedEntry entry, Digest digest) implements DrawEvent {
    public Instant at() {
        return entry.entry().at();
    }
}
