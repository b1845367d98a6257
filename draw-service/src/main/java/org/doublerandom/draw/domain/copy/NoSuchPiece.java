package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A frame has no such piece to copy, or is not ready to be copied. */
@Refusal(Kind.UNKNOWN)
public final class NoSuchPiece extends Refused {
    public NoSuchPiece(DrawId frame, String file, int n) {
        super(frame, file, n);
    }
}
