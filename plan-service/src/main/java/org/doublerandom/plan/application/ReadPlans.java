package org.doublerandom.plan.application;

import org.doublerandom.plan.domain.annual.AnnualPlan;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;

/** Officials look up the plans and batches of their authority. */
@UseCase
public class ReadPlans {
    private final Plans plans;
    private final Batches batches;

    ReadPlans(Plans plans, Batches batches) {
        this.plans = plans;
        this.batches = batches;
    }

    public AnnualPlan plan(PlanId id, Person reader) {
        return plans.get(id).seenBy(reader);
    }

    public Page<AnnualPlan> plansOf(Person reader, PageRequest page) {
        return plans.of(reader.authority(), page);
    }

    public Batch batch(BatchId id, Person reader) {
        return batches.get(id).seenBy(reader);
    }

    public Page<Batch> batchesOf(PlanId plan, Person reader, PageRequest page) {
        plans.get(plan).seenBy(reader);
        return batches.of(plan, page);
    }
}
