package org.doublerandom.publication.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoPlans implements Plans {
    private final AggregateCollection<PlanDocument> plans;

    MongoPlans(Aggregates aggregates) {
        this.plans = aggregates.collection("plans", PlanDocument.class);
    }

    @Override
    public Optional<PublicPlan> find(PlanId id) {
        return plans.find(id.value()).map(PlanDocument::toPlan);
    }

    @Override
    public List<PublicPlan> all() {
        Query newestFirst = new Query().with(Sort.by("state.year").descending().and(Sort.by("_id")));
        return plans.list(newestFirst).stream().map(PlanDocument::toPlan).toList();
    }

    @Override
    public void keep(PublicPlan kept) {
        PlanDocument document = PlanDocument.of(kept);
        plans.put(document.plan(), known -> Change.to(document));
    }
}
