package org.doublerandom.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoPlans implements Plans {
    private final Records<PublicPlan> plans;

    MongoPlans(Aggregates aggregates) {
        this.plans = aggregates.records("plans", PublicPlan.class);
    }

    @Override
    public Optional<PublicPlan> find(PlanId id) {
        return plans.find(id.value());
    }

    @Override
    public List<PublicPlan> all() {
        Query newestFirst = new Query().with(Sort.by("record.year").descending().and(Sort.by("_id")));
        return plans.list(newestFirst);
    }

    @Override
    public void keep(PublicPlan kept) {
        plans.keep(kept.id().value(), kept);
    }
}
