package org.doublerandom.draw.domain.batch;

import org.doublerandom.draw.domain.protocol.DrawId;

/** There is no released batch of this id, or its release has not arrived yet. */
public final class UnknownBatch extends RuntimeException {
    public UnknownBatch(DrawId id) {
        super("batch " + id + " (expected: one that was released)");
    }
}
