package org.doublerandom.plan.application;

import java.time.Clock;
import org.doublerandom.plan.domain.annual.AnnualPlan;
import org.doublerandom.plan.domain.annual.DraftPlan;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.PlanSketch;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** A planner drafts the year's plan from published items. */
@UseCase
public class DraftAnnualPlan {
    private final Plans plans;
    private final UsableItems items;
    private final Clock clock;

    DraftAnnualPlan(Plans plans, UsableItems items, Clock clock) {
        this.plans = plans;
        this.items = items;
        this.clock = clock;
    }

    public AnnualPlan draft(PlanId id, PlanSketch sketch, Person drafter) {
        return plans.add(DraftPlan.by(drafter, id, sketch.with(items), clock.instant()));
    }
}
