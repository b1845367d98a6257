package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Another batch was proposed at the same moment under the number that this one would have had. */
@Refusal(Kind.CONFLICT)
public final class BatchNumberTaken extends Refused {
    public BatchNumberTaken(BatchId id) {
        super(id.value());
    }
}
