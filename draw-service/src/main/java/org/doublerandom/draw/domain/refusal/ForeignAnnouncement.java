package org.doublerandom.draw.domain.refusal;

import org.doublerandom.values.Digest;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A witness who saw another announcement witnesses another draw (protocol §6). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/announcement")
public final class ForeignAnnouncement extends Refused {
    public ForeignAnnouncement(Digest seen, Digest own) {
        super(seen, own);
    }
}
