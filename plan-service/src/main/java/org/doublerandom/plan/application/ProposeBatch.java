package org.doublerandom.plan.application;

import java.time.Clock;
import java.util.List;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.batch.Choice;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** A planner proposes a batch of a plan line, which fixes everything that its draw needs. */
@UseCase
public class ProposeBatch {
    private final Plans plans;
    private final Batches batches;
    private final UsableItems items;
    private final Clock clock;

    ProposeBatch(Plans plans, Batches batches, UsableItems items, Clock clock) {
        this.plans = plans;
        this.batches = batches;
        this.items = items;
        this.clock = clock;
    }

    public Batch propose(PlanId id, Choice choice, Person planner) {
        ApprovedPlan plan = plans.get(id).seenBy(planner).requireApproved();
        List<UsableItem> usable =
                items.require(planner.authority(), plan.content().itemsOf(choice.line()));
        return batches.add(
                plan.content().authority(), before -> choice.proposed(plan, usable, before, planner, clock.instant()));
    }
}
