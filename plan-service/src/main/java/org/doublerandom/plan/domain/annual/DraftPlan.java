package org.doublerandom.plan.domain.annual;

import java.time.Instant;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;

/** A plan that somebody drafted and nobody has approved. */
public record DraftPlan(PlanId id, PlanContent content, PersonId drafter, Instant draftedAt) implements AnnualPlan {

    public static DraftPlan by(Person drafter, PlanId id, PlanContent content, Instant now) {
        drafter.require(Role.PLANNER);
        if (!drafter.belongsTo(content.authority())) {
            throw new IllegalArgumentException(content.authority() + " (expected: the drafter's own authority)");
        }
        return new DraftPlan(id, content, drafter.id(), now);
    }

    /**
     * Approves the plan; from then on it is public.
     *
     * @param document number of the document of the offline approval (F8)
     */
    public Changed<AnnualPlan> approve(Person approver, ApprovalDocument document, Instant now) {
        if (approver.id().equals(drafter)) {
            throw new DrafterMayNotApprove(drafter);
        }
        approver.require(Role.APPROVER);
        content.lines().forEach(PlanLine::requireBounds);
        ApprovedPlan approved = new ApprovedPlan(id, content, drafter, 1, approver.id(), document, now);
        return Changed.to(approved, new PlanApproved(approved));
    }

    @Override
    public DraftPlan requireDraft() {
        return this;
    }

    @Override
    public ApprovedPlan requireApproved() {
        throw new PlanNotApproved(id);
    }
}
