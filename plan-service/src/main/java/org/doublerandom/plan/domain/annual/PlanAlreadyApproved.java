package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A plan is approved once. */
@Refusal(Kind.CONFLICT)
public final class PlanAlreadyApproved extends RuntimeException {
    public PlanAlreadyApproved(PlanId id) {
        super("plan " + id.value() + " is approved (expected: a draft)");
    }
}
