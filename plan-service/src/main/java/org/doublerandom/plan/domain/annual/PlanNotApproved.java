package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Batches are released on approved plans only. */
@Refusal(Kind.CONFLICT)
public final class PlanNotApproved extends Refused {
    public PlanNotApproved(PlanId id) {
        super(id.value());
    }
}
