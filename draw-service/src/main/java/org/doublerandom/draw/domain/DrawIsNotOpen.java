package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Only an opened draw can be announced. */
@Refusal(Kind.CONFLICT)
public final class DrawIsNotOpen extends RuntimeException {
    DrawIsNotOpen(DrawId id) {
        super("draw " + id + " (expected: opened and not announced yet)");
    }
}
