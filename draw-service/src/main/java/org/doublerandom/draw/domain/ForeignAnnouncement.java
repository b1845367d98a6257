package org.doublerandom.draw.domain;

import org.doublerandom.values.Digest;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A witness who saw another announcement witnesses another draw (protocol §6). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/announcement")
public final class ForeignAnnouncement extends RuntimeException {
    ForeignAnnouncement(Digest seen, Digest own) {
        super("announcement seen by the witness: " + seen + " (expected: " + own + ")");
    }
}
