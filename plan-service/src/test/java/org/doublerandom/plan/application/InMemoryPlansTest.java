package org.doublerandom.plan.application;

import java.util.List;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.annual.PlansContract;

class InMemoryPlansTest extends PlansContract {
    private final InMemoryPlans plans = new InMemoryPlans();

    @Override
    protected Plans plans() {
        return plans;
    }

    @Override
    protected List<Object> facts() {
        return plans.events;
    }
}
