package org.doublerandom.plan.domain.annual;

/** There is no such plan. */
public final class UnknownPlan extends RuntimeException {
    public UnknownPlan(PlanId id) {
        super("plan " + id.value() + " (expected: the id of a plan)");
    }
}
