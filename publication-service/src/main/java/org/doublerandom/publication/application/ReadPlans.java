package org.doublerandom.publication.application;

import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Reads the approved plans with their versions. */
@UseCase
public class ReadPlans {
    private final Plans plans;

    ReadPlans(Plans plans) {
        this.plans = plans;
    }

    public Page<PublicPlan> newest(PageRequest page) {
        return plans.newest(page);
    }

    public PublicPlan find(PlanId id) {
        return plans.find(id).orElseThrow(() -> new RecordUnknown(id.value()));
    }
}
