package org.doublerandom.publication.persistence;

import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoPlans implements Plans {
    private final Records<PublicPlan> plans;

    MongoPlans(Aggregates aggregates) {
        this.plans = aggregates.records("plans", PublicPlan.class).indexedBy("year");
    }

    @Override
    public Optional<PublicPlan> find(PlanId id) {
        return plans.find(id.value());
    }

    @Override
    public Page<PublicPlan> newest(PageRequest page) {
        return plans.page(new Query(), ListOrder.by("record.year").descending(), page);
    }

    @Override
    public void keep(PublicPlan kept) {
        plans.keep(kept.id().value(), kept);
    }
}
