package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A batch of which nobody can be drawn is not released. */
@Refusal(Kind.CONFLICT)
public final class NobodyIsEligible extends Refused {
    NobodyIsEligible(BatchId id, long frozen) {
        super(id.value(), frozen);
    }
}
