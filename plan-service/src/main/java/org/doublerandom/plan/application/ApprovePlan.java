package org.doublerandom.plan.application;

import java.time.Clock;
import org.doublerandom.plan.domain.annual.AnnualPlan;
import org.doublerandom.plan.domain.annual.ApprovalDocument;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** Somebody else than the drafter approves a plan, which makes it public. */
@UseCase
public class ApprovePlan {
    private final Plans plans;
    private final Clock clock;

    ApprovePlan(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public AnnualPlan approve(PlanId id, ApprovalDocument document, Person approver) {
        return plans.change(
                id, plan -> plan.seenBy(approver).requireDraft().approve(approver, document, clock.instant()));
    }
}
