package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** There is no draw of this id. */
@Refusal(Kind.UNKNOWN)
public final class UnknownDraw extends RuntimeException {
    public UnknownDraw(DrawId id) {
        super("draw " + id + " (expected: one that was opened)");
    }
}
