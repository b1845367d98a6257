package org.doublerandom.draw.domain.batch;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** There is no released batch of this id, or its release has not arrived yet. */
@Refusal(Kind.UNKNOWN)
public final class UnknownBatch extends RuntimeException {
    public UnknownBatch(DrawId id) {
        super("batch " + id + " (expected: one that was released)");
    }
}
