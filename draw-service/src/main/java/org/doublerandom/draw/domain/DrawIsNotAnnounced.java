package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;

/** Readings and completion belong to an announced draw. */
public final class DrawIsNotAnnounced extends RuntimeException {
    DrawIsNotAnnounced(DrawId id) {
        super("draw " + id + " (expected: announced, neither completed nor void)");
    }
}
