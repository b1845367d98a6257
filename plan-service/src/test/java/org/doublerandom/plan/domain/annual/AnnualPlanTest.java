package org.doublerandom.plan.domain.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.MORNING;
import static org.doublerandom.plan.domain.PlanFixtures.aBatch;
import static org.doublerandom.plan.domain.PlanFixtures.aDraft;
import static org.doublerandom.plan.domain.PlanFixtures.aPlanner;
import static org.doublerandom.plan.domain.PlanFixtures.anApprovedPlan;
import static org.doublerandom.plan.domain.PlanFixtures.anApprover;
import static org.doublerandom.plan.domain.PlanFixtures.theFoodLine;
import static org.doublerandom.plan.domain.PlanFixtures.thePlan;
import static org.doublerandom.plan.domain.PlanFixtures.thePlanOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.PlanFixtures;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.batch.UnknownBatch;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualPlanTest {
    private static final ApprovalDocument DOCUMENT = new ApprovalDocument("青市监字〔2024〕44号");

    @Test
    void aPlanApprovedByAnotherPersonIsInForceAsVersionOne() {
        Changed<AnnualPlan> approval = aDraft("plan1").approve(anApprover(), DOCUMENT, MORNING);

        ApprovedPlan plan = approval.state().requireApproved();

        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.approver()).isEqualTo(anApprover().id());
        assertThat(plan.document()).isEqualTo(DOCUMENT);
        assertThat(approval.events()).containsExactly(new PlanApproved(plan));
    }

    @Test
    void theDrafterMayNotApproveWhateverRolesHeHolds() {
        Person both = new Person(aPlanner().id(), PlanFixtures.COUNTY, Set.of(Role.PLANNER, Role.APPROVER));

        assertThatThrownBy(() -> aDraft("plan1").approve(both, DOCUMENT, MORNING))
                .isInstanceOf(DrafterMayNotApprove.class)
                .hasMessageContaining("p-planner");
    }

    @Test
    void whoDraftsIsAPlannerAndWhoApprovesAnApprover() {
        assertThatThrownBy(() -> DraftPlan.by(anApprover(), new PlanId("x"), thePlan(), MORNING))
                .isInstanceOf(RoleMissing.class);
        Person another = new Person(new PersonId("p-other"), PlanFixtures.COUNTY, Set.of(Role.PLANNER));
        assertThatThrownBy(() -> aDraft("plan1").approve(another, DOCUMENT, MORNING))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void toAPersonOfAnotherAuthorityThereIsNoSuchPlan() {
        Person stranger = new Person(
                new PersonId("p-far"), new AuthorityCode("000001-SAMR"), Set.of(Role.PLANNER, Role.APPROVER));

        assertThatThrownBy(() -> DraftPlan.by(stranger, new PlanId("x"), thePlan(), MORNING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> aDraft("plan1").seenBy(stranger)).isInstanceOf(UnknownPlan.class);
        assertThatThrownBy(() -> aBatch().seenBy(stranger)).isInstanceOf(UnknownBatch.class);
    }

    @Test
    void anApprovedPlanIsNoDraftAndADraftIsNoGroundForBatches() {
        assertThatThrownBy(() -> anApprovedPlan().requireDraft()).isInstanceOf(PlanAlreadyApproved.class);
        assertThatThrownBy(() -> aDraft("plan1").requireApproved()).isInstanceOf(PlanNotApproved.class);
    }

    @Test
    void aPlanHasLinesOfItsYearWithACodeOfTheirOwn() {
        assertThatThrownBy(() -> thePlanOf(2024, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> thePlanOf(2024, List.of(theFoodLine(), theFoodLine())))
                .isInstanceOf(LineCodeRepeated.class);
        assertThatThrownBy(() -> thePlanOf(2025, List.of(theFoodLine()))).isInstanceOf(WindowOutsideYear.class);
        assertThatThrownBy(() -> new Window(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 4, 30)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "l03", "L-1", "L03 ", "ABCDEFGHIJKLM"})
    void aLineCodeIsShortAndFitsIntoTheDrawsName(String code) {
        assertThatThrownBy(() -> new LineCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ratiosReadAsPeopleWriteThem() {
        assertThat(new Ratio(300).percent()).isEqualTo("3%");
        assertThat(new Ratio(250).percent()).isEqualTo("2.5%");
        assertThat(new Ratio(205).percent()).isEqualTo("2.05%");
        assertThat(new Ratio(10_000).percent()).isEqualTo("100%");
        assertThatThrownBy(() -> new Ratio(10_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
