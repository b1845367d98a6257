package org.doublerandom.plan.persistence;

import java.time.Instant;
import org.doublerandom.plan.domain.AnnualPlan;
import org.doublerandom.plan.domain.ApprovalDocument;
import org.doublerandom.plan.domain.ApprovedPlan;
import org.doublerandom.plan.domain.DraftPlan;
import org.doublerandom.plan.domain.PersonId;
import org.doublerandom.plan.domain.PlanContent;
import org.doublerandom.plan.domain.PlanId;
import org.jspecify.annotations.Nullable;

/** @param yearKey authority and year: unique, one plan a year */
record PlanDocument(
        String planId,
        String yearKey,
        PlanContent content,
        String drafter,
        Instant draftedAt,
        @Nullable Approval approval) {

    record Approval(int version, String approver, String document, Instant approvedAt) {}

    static PlanDocument of(DraftPlan draft) {
        PlanContent content = draft.content();
        String yearKey = content.authority().value() + " " + content.year();
        return new PlanDocument(
                draft.id().value(), yearKey, content, draft.drafter().value(), draft.draftedAt(), null);
    }

    PlanDocument approved(ApprovedPlan plan) {
        Approval given = new Approval(
                plan.version(), plan.approver().value(), plan.document().number(), plan.approvedAt());
        return new PlanDocument(planId, yearKey, plan.content(), drafter, draftedAt, given);
    }

    AnnualPlan toPlan() {
        PlanId id = new PlanId(planId);
        PersonId by = new PersonId(drafter);
        return approval == null
                ? new DraftPlan(id, content, by, draftedAt)
                : new ApprovedPlan(
                        id,
                        content,
                        by,
                        approval.version(),
                        new PersonId(approval.approver()),
                        new ApprovalDocument(approval.document()),
                        approval.approvedAt());
    }
}
