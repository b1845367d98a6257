package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** There is no such plan. */
@Refusal(Kind.UNKNOWN)
public final class UnknownPlan extends RuntimeException {
    public UnknownPlan(PlanId id) {
        super("plan " + id.value() + " (expected: the id of a plan)");
    }
}
