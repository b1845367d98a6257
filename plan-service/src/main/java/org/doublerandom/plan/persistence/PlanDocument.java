package org.doublerandom.plan.persistence;

import java.util.Objects;
import org.doublerandom.plan.domain.annual.AnnualPlan;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.DraftPlan;
import org.doublerandom.plan.domain.annual.PlanContent;
import org.jspecify.annotations.Nullable;

/**
 * Not the plan itself, because a plan is one of two types and the store must tell which: the approved one, where it is there.
 *
 * @param yearKey authority and year: unique, one plan a year
 */
record PlanDocument(
        String authority,
        String yearKey,
        @Nullable DraftPlan draft,
        @Nullable ApprovedPlan approved) {
    static PlanDocument of(AnnualPlan plan) {
        PlanContent content = plan.content();
        String authority = content.authority().value();
        return new PlanDocument(authority, authority + " " + content.year(), plan.requireDraft(), null);
    }

    /** The draft stays beside what was approved, with the instant it was written. */
    PlanDocument changed(AnnualPlan plan) {
        return plan instanceof ApprovedPlan inForce ? new PlanDocument(authority, yearKey, draft, inForce) : of(plan);
    }

    AnnualPlan toPlan() {
        return approved != null ? approved : Objects.requireNonNull(draft);
    }
}
