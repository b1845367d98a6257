package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;

/** One batch and attempt has one draw: there is one of this id already. */
public final class DrawWasOpenedBefore extends RuntimeException {
    public DrawWasOpenedBefore(DrawId id) {
        super("draw " + id + " (expected: a batch and attempt that was not opened before)");
    }
}
