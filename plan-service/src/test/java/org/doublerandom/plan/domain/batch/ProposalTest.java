package org.doublerandom.plan.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.COUNTY;
import static org.doublerandom.plan.domain.PlanFixtures.MORNING;
import static org.doublerandom.plan.domain.PlanFixtures.aCeremony;
import static org.doublerandom.plan.domain.PlanFixtures.aConfirmer;
import static org.doublerandom.plan.domain.PlanFixtures.aPlanner;
import static org.doublerandom.plan.domain.PlanFixtures.counts;
import static org.doublerandom.plan.domain.PlanFixtures.nothingReleased;
import static org.doublerandom.plan.domain.PlanFixtures.propose;
import static org.doublerandom.plan.domain.PlanFixtures.release;
import static org.doublerandom.plan.domain.PlanFixtures.released;
import static org.doublerandom.plan.domain.PlanFixtures.seen;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.annual.WindowIsOver;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final Instant LATER = MORNING.plusSeconds(3_600);

    private final Batch proposed =
            propose(nothingReleased()).state().counted(counts()).state();
    private final Confirmation seen = seen(proposed);

    private Changed<Batch> confirmed(Batch batch, Person approver, Instant now) {
        return batch.confirm(approver, seen, nothingReleased(), now);
    }

    @Test
    void aPlannerAloneReleasesNothingWhateverRolesHeHolds() {
        Person both = new Person(aPlanner().id(), COUNTY, Set.of(Role.PLANNER, Role.APPROVER));

        assertThat(propose(nothingReleased()).events()).hasOnlyElementsOfType(BatchProposed.class);
        assertThatThrownBy(() -> confirmed(proposed, both, MORNING)).isInstanceOf(PlannerMayNotDecide.class);
        assertThatThrownBy(() -> proposed.refuse(both, "-", MORNING)).isInstanceOf(PlannerMayNotDecide.class);
        assertThatThrownBy(() ->
                        confirmed(proposed, new Person(new PersonId("p-other"), COUNTY, Set.of(Role.PLANNER)), MORNING))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void whatSomebodyElseConfirmsIsReleasedAndTold() {
        Changed<Batch> confirmed = confirmed(proposed, aConfirmer(), MORNING);

        assertThat(confirmed.state().state()).isEqualTo(BatchState.RELEASED);
        assertThat(confirmed.state().releasedAt()).isEqualTo(MORNING);
        assertThat(confirmed.state().proposal().decision().by())
                .isEqualTo(aConfirmer().id());
        assertThat(confirmed.events()).isEqualTo(List.of(new BatchReleased(confirmed.state())));
    }

    @Test
    void aProposalIsDecidedOnce() {
        for (Batch decided : List.of(
                confirmed(proposed, aConfirmer(), MORNING).state(),
                proposed.refuse(aConfirmer(), "人员不足", MORNING).state(),
                proposed.withdraw(aPlanner(), MORNING).state())) {
            assertThatThrownBy(() -> confirmed(decided, aConfirmer(), MORNING)).isInstanceOf(BatchIsNotProposed.class);
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
        assertThatThrownBy(() -> confirmed(proposed, aConfirmer(), Instant.parse("2024-06-30T16:00:00Z")))
                .isInstanceOf(WindowIsOver.class);
    }

    @Nested
    class TheCounts {
        private final Batch uncounted = propose(nothingReleased()).state();

        private Batch counted(long eligible, long capacity, long staffable) {
            return uncounted
                    .counted(new Counts(420, eligible, 420 - eligible, 0, 0, 0, 30, capacity, staffable, 7, 0, MORNING))
                    .state();
        }

        private static Confirmation naming(long frozen, long eligible, long take) {
            return new Confirmation(aCeremony().witnesses(), frozen, eligible, take);
        }

        private Changed<Batch> confirm(Batch batch, Confirmation named) {
            return batch.confirm(aConfirmer(), named, nothingReleased(), MORNING);
        }

        @Test
        void areNamedByWhoeverConfirms() {
            assertThatThrownBy(() -> confirm(uncounted, seen)).isInstanceOf(NotCountedYet.class);
            for (Confirmation other : List.of(naming(419, 400, 12), naming(420, 401, 12), naming(420, 400, 13))) {
                assertThatThrownBy(() -> confirm(proposed, other)).isInstanceOf(OtherCounts.class);
            }
            assertThat(proposed.counted(new Counts(1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, MORNING))
                            .state())
                    .isEqualTo(proposed);
        }

        @Test
        void ofAPoolOfOneAPlannerChoosesNobody() {
            assertThatThrownBy(() -> confirm(counted(1, 900, 1), naming(420, 1, 1)))
                    .isInstanceOf(EverybodyWouldBeDrawn.class);
            assertThatThrownBy(() -> confirm(counted(0, 900, 0), naming(420, 0, 0)))
                    .isInstanceOf(NobodyIsEligible.class);
        }

        private Batch withStruck(long eligible, long struck, long staffable) {
            return uncounted
                    .counted(new Counts(420, eligible, 0, 0, 7, struck, 30, 900, staffable, 7, 0, MORNING))
                    .state();
        }

        @Test
        void whoWasLeftUnvisitedIsVisitedBesideWhatIsDrawnAnew() {
            assertThat(confirm(withStruck(400, 10, 410), naming(420, 400, 12))
                            .state()
                            .state())
                    .isEqualTo(BatchState.RELEASED);
            assertThatThrownBy(() -> confirm(withStruck(400, 10, 21), naming(420, 400, 12)))
                    .isInstanceOf(TeamsAreImpossible.class);
            assertThat(confirm(withStruck(0, 10, 10), naming(420, 0, 0)).state().state())
                    .isEqualTo(BatchState.RELEASED);
        }

        @Test
        void sayWhereHardlyAnythingIsLeftToChance() {
            assertThat(counts().isSmallFor(80)).isFalse();
            assertThat(counts().isSmallFor(81)).isTrue();
        }

        @Test
        void showBeforeTheDiceThatNoTeamsCanBeFound() {
            assertThatThrownBy(() -> confirm(counted(400, 900, 11), naming(420, 400, 12)))
                    .isInstanceOf(TeamsAreImpossible.class);
            assertThatThrownBy(() -> confirm(counted(400, 23, 400), naming(420, 400, 12)))
                    .isInstanceOf(TeamsAreImpossible.class);
            assertThat(confirm(counted(400, 24, 12), naming(420, 400, 12))
                            .state()
                            .state())
                    .isEqualTo(BatchState.RELEASED);
        }

        @Test
        void keepWithinWhatTheLineStillMayDraw() {
            Batch first = release(nothingReleased()).state().drew(49).state();
            Batch next = propose(released(first)).state().counted(counts()).state();

            assertThatThrownBy(() -> next.confirm(aConfirmer(), seen(next), released(first, next), MORNING))
                    .isInstanceOf(MoreThanPlanned.class)
                    .hasMessageContaining("12", "11");
        }
    }

    @Nested
    class TheFrame {
        private final Batch released =
                confirmed(proposed, aConfirmer(), MORNING).state();

        private Changed<Batch> held(long frozen, long eligible, long capacity, long staffable) {
            return released.held(found(frozen, eligible, capacity, staffable), released(released), LATER);
        }

        private static Counts found(long frozen, long eligible, long capacity, long staffable) {
            return new Counts(frozen, eligible, frozen - eligible, 0, 0, 0, 30, capacity, staffable, 7, 0, LATER);
        }

        private Changed<Batch> confirm(Batch batch, Person approver, long frozen, long eligible, long take) {
            Confirmation named = new Confirmation(aCeremony().witnesses(), frozen, eligible, take);
            return batch.confirm(approver, named, released(batch), LATER);
        }

        @Test
        void isDrawnFromWhereItsNumbersHardlyDiffer() {
            for (Changed<Batch> close : List.of(held(420, 396, 900, 396), held(424, 404, 891, 404))) {
                assertThat(close.events()).containsExactly(new FrameConfirmed(released.id(), LATER, null, LATER));
                assertThat(close.state().hold().confirmedAt()).isEqualTo(LATER);
                assertThat(close.state().state()).isEqualTo(BatchState.RELEASED);
            }
        }

        @Test
        void waitsForAPersonWhereFewerInspectorsFitItsPlaces() {
            for (Counts fewer : List.of(fitting(6, 0), fitting(7, 1))) {
                assertThat(released.held(fewer, released(released), LATER).events())
                        .isEmpty();
            }
            assertThat(released.held(fitting(8, 0), released(released), LATER).events())
                    .hasSize(1);
        }

        private static Counts fitting(int fewest, long scarce) {
            return new Counts(420, 400, 20, 0, 0, 0, 30, 900, 400, fewest, scarce, LATER);
        }

        @Test
        void waitsForAPersonWhereMoreThanAHundredthDiffersOrALimitIsCrossed() {
            for (Changed<Batch> other : List.of(
                    held(420, 395, 900, 395),
                    held(425, 400, 900, 400),
                    held(420, 400, 890, 400),
                    held(420, 400, 900, 395))) {
                assertThat(other.events()).isEmpty();
                assertThat(other.state().hold().confirmedAt()).isNull();
                assertThat(other.state().held(other.state().hold().counts(), released(released), LATER))
                        .isEqualTo(Changed.to(other.state()));
            }
            Batch spent = release(nothingReleased()).state().drew(48).state();
            Batch next = propose(released(spent)).state().counted(counts()).state();
            Batch second = next.confirm(aConfirmer(), seen(next), released(spent, next), MORNING)
                    .state();
            // Thirteen of 404: more than the twelve that the line may still draw.
            assertThat(second.held(found(424, 404, 900, 404), released(spent, second), LATER)
                            .events())
                    .isEmpty();
        }

        @Test
        void isConfirmedBySomebodyElseThanThePlannerWithTheNumbersItHolds() {
            Batch waiting = held(425, 300, 900, 300).state();
            Person both = new Person(aPlanner().id(), COUNTY, Set.of(Role.PLANNER, Role.APPROVER));

            assertThatThrownBy(() -> confirm(waiting, both, 425, 300, 9)).isInstanceOf(PlannerMayNotDecide.class);
            assertThatThrownBy(() -> confirm(waiting, aConfirmer(), 420, 400, 12))
                    .isInstanceOf(OtherCounts.class);
            Changed<Batch> confirmed = confirm(waiting, aConfirmer(), 425, 300, 9);
            assertThat(confirmed.events())
                    .isEqualTo(List.of(new FrameConfirmed(
                            released.id(), LATER, aConfirmer().id(), LATER)));
            assertThatThrownBy(() -> confirm(confirmed.state(), aConfirmer(), 425, 300, 9))
                    .isInstanceOf(BatchIsNotProposed.class);
        }

        @Test
        void thatIsWrittenAgainIsConfirmedAgainOrHeldAnew() {
            Batch waiting = held(425, 300, 900, 300).state();
            Changed<Batch> confirmed = confirm(waiting, aConfirmer(), 425, 300, 9);

            Changed<Batch> again =
                    confirmed.state().held(confirmed.state().hold().counts(), released(released), LATER);
            Batch anew = confirmed
                    .state()
                    .held(found(425, 299, 900, 299), released(released), LATER)
                    .state();

            assertThat(again).isEqualTo(confirmed);
            assertThat(anew.hold().isWaiting()).isTrue();
        }

        @Test
        void thatCannotBeDrawnFromIsNotConfirmed() {
            Batch waiting = held(425, 300, 900, 0).state();

            assertThatThrownBy(() -> confirm(waiting, aConfirmer(), 425, 300, 9))
                    .isInstanceOf(TeamsAreImpossible.class);
        }
    }
}
