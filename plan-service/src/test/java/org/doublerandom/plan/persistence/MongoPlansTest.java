package org.doublerandom.plan.persistence;

import java.util.List;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.annual.PlansContract;
import org.doublerandom.testkit.StoredFacts;

class MongoPlansTest extends PlansContract {
    private final StoredFacts stored = new StoredFacts();
    private final Plans plans = new MongoPlans(stored.aggregates());

    @Override
    protected Plans plans() {
        return plans;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
