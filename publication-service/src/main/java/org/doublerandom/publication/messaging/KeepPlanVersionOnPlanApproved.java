package org.doublerandom.publication.messaging;

import org.doublerandom.publication.application.KeepPlanVersion;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class KeepPlanVersionOnPlanApproved implements Reaction<PlanApprovedV1> {
    private final KeepPlanVersion plans;

    KeepPlanVersionOnPlanApproved(KeepPlanVersion plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "org.doublerandom.plan.PlanApproved.v1";
    }

    @Override
    public Class<PlanApprovedV1> body() {
        return PlanApprovedV1.class;
    }

    @Override
    public void react(PlanApprovedV1 body, Fact fact) {
        plans.keep(body.toPlan());
    }
}
