package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A proposal is decided once. */
@Refusal(Kind.CONFLICT)
public final class BatchIsNotProposed extends Refused {
    BatchIsNotProposed(BatchId id, BatchState state) {
        super(id.value(), state);
    }
}
