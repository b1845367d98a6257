package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Batches are released on approved plans only. */
@Refusal(Kind.CONFLICT)
public final class PlanNotApproved extends RuntimeException {
    public PlanNotApproved(PlanId id) {
        super("plan " + id.value() + " is a draft (expected: an approved plan)");
    }
}
