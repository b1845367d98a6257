package org.doublerandom.plan.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.COUNTY;
import static org.doublerandom.plan.domain.PlanFixtures.MORNING;
import static org.doublerandom.plan.domain.PlanFixtures.aCeremony;
import static org.doublerandom.plan.domain.PlanFixtures.aConfirmer;
import static org.doublerandom.plan.domain.PlanFixtures.aPlanner;
import static org.doublerandom.plan.domain.PlanFixtures.nothingReleased;
import static org.doublerandom.plan.domain.PlanFixtures.propose;
import static org.doublerandom.plan.domain.PlanFixtures.released;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.annual.WindowIsOver;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final List<Ceremony.Witness> SEEN = aCeremony().witnesses();

    private final Batch proposed = propose(nothingReleased()).state();

    @Test
    void aPlannerAloneReleasesNothingWhateverRolesHeHolds() {
        Person both = new Person(aPlanner().id(), COUNTY, Set.of(Role.PLANNER, Role.APPROVER));

        assertThat(propose(nothingReleased()).events()).isEmpty();
        assertThatThrownBy(() -> proposed.confirm(both, SEEN, MORNING)).isInstanceOf(PlannerMayNotDecide.class);
        assertThatThrownBy(() -> proposed.refuse(both, "-", MORNING)).isInstanceOf(PlannerMayNotDecide.class);
        assertThatThrownBy(() -> proposed.confirm(
                        new Person(new PersonId("p-other"), COUNTY, Set.of(Role.PLANNER)), SEEN, MORNING))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void whatSomebodyElseConfirmsIsReleasedAndTold() {
        Changed<Batch> confirmed = proposed.confirm(aConfirmer(), SEEN, MORNING);

        assertThat(confirmed.state().state()).isEqualTo(BatchState.RELEASED);
        assertThat(confirmed.state().releasedAt()).isEqualTo(MORNING);
        assertThat(confirmed.state().proposal().decision().by())
                .isEqualTo(aConfirmer().id());
        assertThat(confirmed.events()).isEqualTo(List.of(new BatchReleased(confirmed.state())));
    }

    @Test
    void aProposalIsDecidedOnce() {
        for (Batch decided : List.of(
                proposed.confirm(aConfirmer(), SEEN, MORNING).state(),
                proposed.refuse(aConfirmer(), "人员不足", MORNING).state(),
                proposed.withdraw(aPlanner(), MORNING).state())) {
            assertThatThrownBy(() -> decided.confirm(aConfirmer(), SEEN, MORNING))
                    .isInstanceOf(BatchIsNotProposed.class);
            assertThatThrownBy(() -> decided.refuse(aConfirmer(), "-", MORNING)).isInstanceOf(BatchIsNotProposed.class);
            assertThatThrownBy(() -> decided.withdraw(aPlanner(), MORNING)).isInstanceOf(BatchIsNotProposed.class);
        }
    }

    @Test
    void proposalsThatCameToNothingStayRecordedAndAreCountedWhereThePublicReadsTheNext() {
        Batch refused = proposed.refuse(aConfirmer(), "人员不足", MORNING).state();
        Batch withdrawn =
                propose(released(refused)).state().withdraw(aPlanner(), MORNING).state();
        Batch next = propose(released(refused, withdrawn)).state();

        assertThat(refused.proposal().decision().reason()).isEqualTo("人员不足");
        assertThat(next.id().code()).isEqualTo("2024.L03.B3");
        assertThat(next.scheme()).contains("此前未获确认或撤回的提议 2 次");
        assertThat(proposed.scheme()).contains("此前未获确认或撤回的提议 0 次");
    }

    @Test
    void aProposalIsTheBatchBefore() {
        assertThatThrownBy(() -> propose(released(proposed))).isInstanceOf(BatchBeforeIsOpen.class);
    }

    @Test
    void nothingIsConfirmedAfterTheLastDayOfTheLine() {
        assertThatThrownBy(() -> proposed.confirm(aConfirmer(), SEEN, Instant.parse("2024-06-30T16:00:00Z")))
                .isInstanceOf(WindowIsOver.class);
    }
}
