package org.doublerandom.plan.application;

import org.doublerandom.plan.domain.Plans;
import org.doublerandom.plan.domain.PlansContract;

class InMemoryPlansTest extends PlansContract {
    private final Plans plans = new InMemoryPlans();

    @Override
    protected Plans plans() {
        return plans;
    }
}
