package org.doublerandom.plan.domain.annual;

import java.util.function.Function;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** All annual plans; state and events are stored together or not at all. */
public interface Plans {
    /** @throws UnknownPlan when there is none */
    AnnualPlan get(PlanId id);

    Page<AnnualPlan> of(AuthorityCode authority, PageRequest page);

    /**
     * Adds a draft; a repeat of the same command returns what it added before.
     *
     * @throws PlanOfYearExists when the authority has a plan for the year
     */
    AnnualPlan add(DraftPlan draft);

    /**
     * Changes a plan and stores the facts that follow with it.
     *
     * @param change a pure function: applied again when another writer was faster
     * @throws UnknownPlan when there is none
     */
    AnnualPlan change(PlanId id, Function<AnnualPlan, Changed<AnnualPlan>> change);
}
