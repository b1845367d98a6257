package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;

/** There is no draw of this id. */
public final class UnknownDraw extends RuntimeException {
    public UnknownDraw(DrawId id) {
        super("draw " + id + " (expected: one that was opened)");
    }
}
