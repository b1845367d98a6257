package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A batch is released once. */
@Refusal(Kind.CONFLICT)
public final class BatchAlreadyReleased extends Refused {
    public BatchAlreadyReleased(BatchId id) {
        super(id.value());
    }
}
