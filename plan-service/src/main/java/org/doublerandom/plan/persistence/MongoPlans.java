package org.doublerandom.plan.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.function.Function;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.plan.domain.annual.AnnualPlan;
import org.doublerandom.plan.domain.annual.DraftPlan;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.PlanOfYearExists;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.annual.UnknownPlan;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.stereotype.Component;

@Component
class MongoPlans implements Plans {
    private final AggregateCollection<PlanDocument> plans;

    MongoPlans(Aggregates aggregates) {
        this.plans =
                aggregates.collection("plans", PlanDocument.class, "yearKey").indexedBy("authority");
    }

    @Override
    public AnnualPlan get(PlanId id) {
        return plans.find(id.value()).map(PlanDocument::toPlan).orElseThrow(() -> new UnknownPlan(id));
    }

    @Override
    public Page<AnnualPlan> of(AuthorityCode authority, PageRequest page) {
        return plans.page(query(where("state.authority").is(authority.value())), ListOrder.byId(), page)
                .map(PlanDocument::toPlan);
    }

    @Override
    public AnnualPlan add(DraftPlan draft) {
        PlanDocument document = PlanDocument.of(draft);
        return plans.create(draft.id().value(), () -> {
                    if (plans.count(query(where("state.yearKey").is(document.yearKey()))) > 0) {
                        throw new PlanOfYearExists(
                                draft.content().authority(), draft.content().year());
                    }
                    return Change.to(document);
                })
                .toPlan();
    }

    @Override
    public AnnualPlan change(PlanId id, Function<AnnualPlan, Changed<AnnualPlan>> change) {
        return plans.change(id.value(), () -> new UnknownPlan(id), document -> {
                    Changed<AnnualPlan> changed = change.apply(document.toPlan());
                    return new Change<>(document.changed(changed.state()), changed.events());
                })
                .toPlan();
    }
}
