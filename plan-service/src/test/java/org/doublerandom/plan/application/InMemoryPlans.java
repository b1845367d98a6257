package org.doublerandom.plan.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.plan.domain.annual.AnnualPlan;
import org.doublerandom.plan.domain.annual.DraftPlan;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.PlanOfYearExists;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.annual.UnknownPlan;
import org.doublerandom.testkit.InMemoryPage;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Plans in memory, with the events that would be published. */
class InMemoryPlans implements Plans {
    final List<Object> events = new ArrayList<>();
    private final Map<PlanId, AnnualPlan> plans = new LinkedHashMap<>();

    @Override
    public AnnualPlan get(PlanId id) {
        return Optional.ofNullable(plans.get(id)).orElseThrow(() -> new UnknownPlan(id));
    }

    @Override
    public Page<AnnualPlan> of(AuthorityCode authority, PageRequest page) {
        List<AnnualPlan> found = plans.values().stream()
                .filter(plan -> plan.content().authority().equals(authority))
                .toList();
        return InMemoryPage.of(found, plan -> plan.id().value(), page);
    }

    @Override
    public AnnualPlan add(DraftPlan draft) {
        int year = draft.content().year();
        AuthorityCode authority = draft.content().authority();
        if (plans.values().stream()
                .map(AnnualPlan::content)
                .anyMatch(plan -> plan.authority().equals(authority) && plan.year() == year)) {
            throw new PlanOfYearExists(authority, year);
        }
        plans.put(draft.id(), draft);
        return draft;
    }

    @Override
    public AnnualPlan change(PlanId id, Function<AnnualPlan, Changed<AnnualPlan>> change) {
        Changed<AnnualPlan> changed = change.apply(get(id));
        plans.put(id, changed.state());
        events.addAll(changed.events());
        return changed.state();
    }
}
