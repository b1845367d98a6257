package org.doublerandom.plan.domain.annual;

/** Batches are released on approved plans only. */
public final class PlanNotApproved extends RuntimeException {
    public PlanNotApproved(PlanId id) {
        super("plan " + id.value() + " is a draft (expected: an approved plan)");
    }
}
