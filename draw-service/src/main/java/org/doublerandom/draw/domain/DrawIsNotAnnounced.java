package org.doublerandom.draw.domain;

/** Readings and completion belong to an announced draw. */
public final class DrawIsNotAnnounced extends RuntimeException {
    DrawIsNotAnnounced(DrawId id) {
        super("draw " + id + " (expected: announced, neither completed nor void)");
    }
}
