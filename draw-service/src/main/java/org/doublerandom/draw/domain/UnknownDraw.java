package org.doublerandom.draw.domain;

/** There is no draw of this id. */
public final class UnknownDraw extends RuntimeException {
    public UnknownDraw(DrawId id) {
        super("draw " + id + " (expected: one that was opened)");
    }
}
