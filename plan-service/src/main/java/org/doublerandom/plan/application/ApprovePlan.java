package org.doublerandom.plan.application;

import java.time.Clock;
import org.doublerandom.plan.domain.AnnualPlan;
import org.doublerandom.plan.domain.ApprovalDocument;
import org.doublerandom.plan.domain.Person;
import org.doublerandom.plan.domain.PlanId;
import org.doublerandom.plan.domain.Plans;
import org.doublerandom.starter.UseCase;

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
        return plans.approve(id, draft -> draft.approve(approver, document, clock.instant()));
    }
}
