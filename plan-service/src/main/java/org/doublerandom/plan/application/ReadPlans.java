package org.doublerandom.plan.application;

import java.util.List;
import org.doublerandom.plan.domain.annual.AnnualPlan;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.person.AuthorityCode;
import org.doublerandom.starter.UseCase;

/** Officials look up the plans and batches of their authority. */
@UseCase
public class ReadPlans {
    private final Plans plans;
    private final Batches batches;

    ReadPlans(Plans plans, Batches batches) {
        this.plans = plans;
        this.batches = batches;
    }

    public AnnualPlan plan(PlanId id) {
        return plans.get(id);
    }

    public List<AnnualPlan> plansOf(AuthorityCode authority) {
        return plans.of(authority);
    }

    public Batch batch(BatchId id) {
        return batches.get(id);
    }

    public List<Batch> batchesOf(PlanId plan) {
        return batches.of(plan);
    }
}
