package org.doublerandom.plan.persistence;

import org.doublerandom.plan.domain.Plans;
import org.doublerandom.plan.domain.PlansContract;
import org.doublerandom.testkit.FreshStore;

class MongoPlansTest extends PlansContract {
    private final Plans plans = new MongoPlans(FreshStore.aggregates());

    @Override
    protected Plans plans() {
        return plans;
    }
}
