package org.doublerandom.plan.domain.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.COUNTY;
import static org.doublerandom.plan.domain.PlanFixtures.MORNING;
import static org.doublerandom.plan.domain.PlanFixtures.aDraft;
import static org.doublerandom.plan.domain.PlanFixtures.anApprover;

import java.util.List;
import org.doublerandom.plan.domain.PlanFixtures;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.PageRequest;
import org.junit.jupiter.api.Test;

/** What every store of plans keeps; run against the fake and against the real one. */
public abstract class PlansContract {
    private static final ApprovalDocument DOCUMENT = new ApprovalDocument("1");

    protected abstract Plans plans();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void whatWasAddedIsFoundAsItWas() {
        Plans plans = plans();
        plans.add(aDraft("plan1"));

        assertThat(plans.get(new PlanId("plan1"))).isEqualTo(aDraft("plan1"));
        assertThat(plans.of(COUNTY, PageRequest.first()).rows()).containsExactly(aDraft("plan1"));
        assertThat(plans.of(new AuthorityCode("000001-SAMR"), PageRequest.first())
                        .rows())
                .isEmpty();
    }

    @Test
    void anApprovedPlanIsFoundAsApproved() {
        Plans plans = plans();
        plans.add(aDraft("plan1"));

        AnnualPlan approved =
                plans.change(new PlanId("plan1"), plan -> plan.requireDraft().approve(anApprover(), DOCUMENT, MORNING));

        assertThat(approved).isInstanceOf(ApprovedPlan.class);
        assertThat(plans.get(new PlanId("plan1"))).isEqualTo(approved);
        assertThat(plans.of(COUNTY, PageRequest.first()).rows()).containsExactly(approved);
        assertThat(facts()).containsExactly(new PlanApproved(approved.requireApproved()));
    }

    @Test
    void aSecondPlanOfTheYearIsRefused() {
        Plans plans = plans();
        plans.add(aDraft("plan1"));

        assertThatThrownBy(() -> plans.add(aDraft("plan2"))).isInstanceOf(PlanOfYearExists.class);
        assertThat(plans.of(COUNTY, PageRequest.first()).rows()).hasSize(1);
    }

    @Test
    void aRefusedApprovalChangesNothing() {
        Plans plans = plans();
        plans.add(aDraft("plan1"));

        assertThatThrownBy(() -> plans.change(
                        new PlanId("plan1"),
                        plan -> plan.requireDraft().approve(PlanFixtures.aPlanner(), DOCUMENT, MORNING)))
                .isInstanceOf(DrafterMayNotApprove.class);
        assertThat(plans.get(new PlanId("plan1"))).isEqualTo(aDraft("plan1"));
        assertThat(facts()).isEmpty();
    }

    @Test
    void anUnknownPlanIsRefused() {
        assertThatThrownBy(() -> plans().get(new PlanId("none"))).isInstanceOf(UnknownPlan.class);
        assertThatThrownBy(() -> plans().change(
                                new PlanId("none"),
                                plan -> plan.requireDraft().approve(anApprover(), DOCUMENT, MORNING)))
                .isInstanceOf(UnknownPlan.class);
    }
}
