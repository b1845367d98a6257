package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.starter.UseCase;

/** Keeps an approved version of a plan for the public. */
@UseCase
public class KeepPlanVersion {
    private final Plans plans;

    KeepPlanVersion(Plans plans) {
        this.plans = plans;
    }

    public void keep(PublicPlan approved) {
        PublicPlan known = plans.find(approved.id()).orElse(approved);
        plans.keep(known.with(approved.current()));
    }
}
