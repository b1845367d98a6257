package org.doublerandom.plan.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.plan.domain.AnnualPlan;
import org.doublerandom.plan.domain.ApprovedPlan;
import org.doublerandom.plan.domain.AuthorityCode;
import org.doublerandom.plan.domain.DraftPlan;
import org.doublerandom.plan.domain.PlanApproved;
import org.doublerandom.plan.domain.PlanEvent;
import org.doublerandom.plan.domain.PlanId;
import org.doublerandom.plan.domain.PlanOfYearExists;
import org.doublerandom.plan.domain.Plans;
import org.doublerandom.plan.domain.UnknownPlan;

/** Plans in memory, with the events that would be published. */
class InMemoryPlans implements Plans {
    final List<PlanEvent> events = new ArrayList<>();
    private final Map<PlanId, AnnualPlan> plans = new LinkedHashMap<>();

    @Override
    public AnnualPlan get(PlanId id) {
        return Optional.ofNullable(plans.get(id)).orElseThrow(() -> new UnknownPlan(id));
    }

    @Override
    public List<AnnualPlan> of(AuthorityCode authority) {
        return plans.values().stream()
                .filter(plan -> plan.content().authority().equals(authority))
                .toList();
    }

    @Override
    public AnnualPlan add(DraftPlan draft) {
        int year = draft.content().year();
        if (of(draft.content().authority()).stream()
                .anyMatch(plan -> plan.content().year() == year)) {
            throw new PlanOfYearExists(draft.content().authority(), year);
        }
        plans.put(draft.id(), draft);
        return draft;
    }

    @Override
    public AnnualPlan approve(PlanId id, Function<DraftPlan, ApprovedPlan> approval) {
        ApprovedPlan approved = approval.apply(get(id).requireDraft());
        plans.put(id, approved);
        events.add(new PlanApproved(approved));
        return approved;
    }
}
