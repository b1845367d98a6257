package org.doublerandom.plan.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.function.Function;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.plan.domain.AnnualPlan;
import org.doublerandom.plan.domain.ApprovedPlan;
import org.doublerandom.plan.domain.AuthorityCode;
import org.doublerandom.plan.domain.DraftPlan;
import org.doublerandom.plan.domain.PlanApproved;
import org.doublerandom.plan.domain.PlanId;
import org.doublerandom.plan.domain.PlanOfYearExists;
import org.doublerandom.plan.domain.Plans;
import org.doublerandom.plan.domain.UnknownPlan;
import org.springframework.stereotype.Component;

@Component
class MongoPlans implements Plans {
    private final AggregateCollection<PlanDocument> plans;

    MongoPlans(Aggregates aggregates) {
        this.plans = aggregates.collection("plans", PlanDocument.class, "yearKey");
    }

    @Override
    public AnnualPlan get(PlanId id) {
        return plans.find(id.value()).map(PlanDocument::toPlan).orElseThrow(() -> new UnknownPlan(id));
    }

    @Override
    public List<AnnualPlan> of(AuthorityCode authority) {
        return plans.list(query(where("state.content.authority.value").is(authority.value()))).stream()
                .map(PlanDocument::toPlan)
                .toList();
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
    public AnnualPlan approve(PlanId id, Function<DraftPlan, ApprovedPlan> approval) {
        return plans.change(id.value(), () -> new UnknownPlan(id), document -> {
                    ApprovedPlan approved = approval.apply(document.toPlan().requireDraft());
                    return Change.to(document.approved(approved), new PlanApproved(approved));
                })
                .toPlan();
    }
}
