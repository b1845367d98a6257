package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;

/** Only an opened draw can be announced. */
public final class DrawIsNotOpen extends RuntimeException {
    DrawIsNotOpen(DrawId id) {
        super("draw " + id + " (expected: opened and not announced yet)");
    }
}
