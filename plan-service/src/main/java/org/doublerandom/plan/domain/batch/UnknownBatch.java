package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such batch. */
@Refusal(Kind.UNKNOWN)
public final class UnknownBatch extends Refused {
    public UnknownBatch(BatchId id) {
        super(id.value());
    }
}
