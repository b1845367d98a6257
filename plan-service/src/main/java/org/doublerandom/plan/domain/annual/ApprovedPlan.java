package org.doublerandom.plan.domain.annual;

import java.time.Instant;
import org.doublerandom.values.PersonId;

/**
 * A plan in force: public, and the ground on which batches are released.
 *
 * @param version 1 for the first approval
 */
public record ApprovedPlan(
        PlanId id,
        PlanContent content,
        PersonId drafter,
        int version,
        PersonId approver,
        ApprovalDocument document,
        Instant approvedAt)
        implements AnnualPlan {

    @Override
    public ApprovedPlan requireApproved() {
        return this;
    }

    @Override
    public DraftPlan requireDraft() {
        throw new PlanAlreadyApproved(id);
    }
}
