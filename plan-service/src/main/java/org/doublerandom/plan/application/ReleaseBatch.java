package org.doublerandom.plan.application;

import java.time.Clock;
import java.util.List;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.batch.Release;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** A planner releases a batch of a plan line: everything that its draw needs is fixed and its scheme is public. */
@UseCase
public class ReleaseBatch {
    private final Plans plans;
    private final Batches batches;
    private final UsableItems items;
    private final Clock clock;

    ReleaseBatch(Plans plans, Batches batches, UsableItems items, Clock clock) {
        this.plans = plans;
        this.batches = batches;
        this.items = items;
        this.clock = clock;
    }

    public Batch release(PlanId id, Release release, Person releaser) {
        ApprovedPlan plan = plans.get(id).seenBy(releaser).requireApproved();
        List<UsableItem> usable =
                items.require(releaser.authority(), plan.content().itemsOf(release.line()));
        return batches.add(
                plan.content().authority(), before -> release.of(plan, usable, before, releaser, clock.instant()));
    }
}
