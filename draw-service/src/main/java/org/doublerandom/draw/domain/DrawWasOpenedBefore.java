package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** One batch and attempt has one draw: there is one of this id already. */
@Refusal(Kind.CONFLICT)
public final class DrawWasOpenedBefore extends RuntimeException {
    public DrawWasOpenedBefore(DrawId id) {
        super("draw " + id + " (expected: a batch and attempt that was not opened before)");
    }
}
