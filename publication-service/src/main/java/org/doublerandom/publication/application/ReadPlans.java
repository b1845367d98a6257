package org.doublerandom.publication.application;

import java.util.List;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.starter.UseCase;

/** Reads the approved plans with their versions. */
@UseCase
public class ReadPlans {
    private final Plans plans;

    ReadPlans(Plans plans) {
        this.plans = plans;
    }

    public List<PublicPlan> all() {
        return plans.all();
    }

    public PublicPlan find(PlanId id) {
        return plans.find(id).orElseThrow(() -> new RecordUnknown("plan", id.value()));
    }
}
