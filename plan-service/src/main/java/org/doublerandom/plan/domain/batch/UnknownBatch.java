package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** There is no such batch. */
@Refusal(Kind.UNKNOWN)
public final class UnknownBatch extends RuntimeException {
    public UnknownBatch(BatchId id) {
        super("batch " + id.value() + " (expected: a released batch)");
    }
}
