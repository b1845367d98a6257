package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A batch is released once. */
@Refusal(Kind.CONFLICT)
public final class BatchAlreadyReleased extends RuntimeException {
    public BatchAlreadyReleased(BatchId id) {
        super("batch " + id.value() + " is released (expected: a number not used yet)");
    }
}
