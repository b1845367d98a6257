package org.doublerandom.plan.domain.annual;

/** A plan is approved once. */
public final class PlanAlreadyApproved extends RuntimeException {
    public PlanAlreadyApproved(PlanId id) {
        super("plan " + id.value() + " is approved (expected: a draft)");
    }
}
