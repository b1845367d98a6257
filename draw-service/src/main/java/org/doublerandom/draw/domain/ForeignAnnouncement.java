package org.doublerandom.draw.domain;

import org.doublerandom.values.Digest;

/** A witness who saw another announcement witnesses another draw (protocol §6). */
public final class ForeignAnnouncement extends RuntimeException {
    ForeignAnnouncement(Digest seen, Digest own) {
        super("announcement seen by the witness: " + seen + " (expected: " + own + ")");
    }
}
