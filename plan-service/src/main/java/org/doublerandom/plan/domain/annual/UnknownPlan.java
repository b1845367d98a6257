package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such plan. */
@Refusal(Kind.UNKNOWN)
public final class UnknownPlan extends Refused {
    public UnknownPlan(PlanId id) {
        super(id.value());
    }
}
