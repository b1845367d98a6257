package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A plan is approved once. */
@Refusal(Kind.CONFLICT)
public final class PlanAlreadyApproved extends Refused {
    public PlanAlreadyApproved(PlanId id) {
        super(id.value());
    }
}
