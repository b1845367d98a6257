package org.doublerandom.plan.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.aBatch;
import static org.doublerandom.plan.domain.PlanFixtures.foodProduction;
import static org.doublerandom.plan.domain.PlanFixtures.foodProductionAnew;
import static org.doublerandom.plan.domain.PlanFixtures.nothingReleased;
import static org.doublerandom.plan.domain.PlanFixtures.release;
import static org.doublerandom.plan.domain.PlanFixtures.releaseOfTwin;
import static org.doublerandom.plan.domain.PlanFixtures.released;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchesSoFarTest {
    @Test
    void nobodyDrawsAgainUntilItFitsWithEightBatchesOfOneLineInAnHour() {
        List<Batch> before = new ArrayList<>(List.of(aBatch()));

        assertThatThrownBy(() -> release(releasedSoFar(before)))
                .isInstanceOf(BatchBeforeIsOpen.class)
                .hasMessageContaining("2024.L03.B1");
        before.set(0, before.get(0).drew(12).state());
        before.add(release(releasedSoFar(before)).state().drew(12).state());
        assertThat(before.get(1).id().code()).isEqualTo("2024.L03.B2");
        assertThatThrownBy(() -> release(releasedSoFar(before)))
                .isInstanceOf(LineIsCarriedOut.class)
                .hasMessageContaining("at most 2");
    }

    @Test
    void aTwinLineIsTheSameLine() {
        assertThatThrownBy(() -> releaseOfTwin(1, released(aBatch()))).isInstanceOf(BatchBeforeIsOpen.class);
        Batch drawn = aBatch().drew(12).state();
        assertThat(releaseOfTwin(1, released(drawn)).state().id().code()).isEqualTo("2024.L1.B1");
    }

    /** Re-roll by edition: the list is issued anew, the item claimed again under another id, and a line planned for it. */
    @Test
    void anItemThatContinuesAnotherMakesTheSameLine() {
        ItemId before = foodProduction().id();
        UsableItem next = foodProductionAnew(before);

        assertThatThrownBy(() -> releaseOfTwin(1, next, released(aBatch()))).isInstanceOf(BatchBeforeIsOpen.class);
        Batch first = aBatch().drew(60).state();
        Batch second = releaseOfTwin(1, next, released(first)).state().drew(60).state();
        assertThatThrownBy(() -> releaseOfTwin(1, next, released(first, second)))
                .as("what both draw is summed")
                .isInstanceOf(VisitsAreDrawn.class)
                .hasMessageContaining("120 targets are drawn");
    }

    @Test
    void soDoTwoItemsThatContinueTheSameOne() {
        UsableItem part = foodProductionAnew(new ItemId("ZJ2013-4"));
        Batch open = releaseOfTwin(1, part, nothingReleased()).state();
        UsableItem food = foodProduction();
        UsableItem other = new UsableItem(
                food.authority(),
                food.id(),
                food.number(),
                food.name(),
                food.category(),
                food.highest(),
                List.of(new ItemId("ZJ2013-4")),
                food.guide());

        assertThatThrownBy(() -> releaseOfTwin(2, other, released(open))).isInstanceOf(BatchBeforeIsOpen.class);
        assertThat(releaseOfTwin(2, food, released(open)).state().id().code()).isEqualTo("2024.L2.B1");
        assertThat(releaseOfTwin(
                                2,
                                foodProduction(),
                                released(releaseOfTwin(1, foodProductionAnew(), nothingReleased())
                                        .state()))
                        .state()
                        .id()
                        .code())
                .as("one without predecessors is of its own lineage")
                .isEqualTo("2024.L2.B1");
    }

    @Test
    void batchesOfTheSameLineStayWithinWhatTheirLinesPlan() {
        Batch all = aBatch().drew(60).state();
        assertThatThrownBy(() -> release(released(all)))
                .isInstanceOf(VisitsAreDrawn.class)
                .hasMessageContaining("60 targets are drawn");
        Batch twin = releaseOfTwin(1, released(all)).state();
        assertThat(twin.id().code()).as("the twin plans 60 more").isEqualTo("2024.L1.B1");
        assertThatThrownBy(() -> releaseOfTwin(1, released(all, twin.drew(60).state())))
                .isInstanceOf(VisitsAreDrawn.class)
                .hasMessageContaining("120 targets are drawn");
    }

    @Test
    void aVoidAttemptLetsNobodyOff() {
        Batch voided = aBatch().reached(BatchState.VOIDED).state();

        assertThatThrownBy(() -> release(released(voided))).isInstanceOf(BatchBeforeIsOpen.class);
        assertThat(release(released(voided.drew(12).state())).state().id().code())
                .isEqualTo("2024.L03.B2");
    }

    @Test
    void aDrawThatIsVoidByLawCountsAsNone() {
        Batch ended = aBatch().drew(60).state().reached(BatchState.ENDED_BY_LAW).state();
        Batch second = release(released(ended)).state().drew(12).state();
        Batch third = release(released(ended, second)).state();

        assertThat(third.id().code()).isEqualTo("2024.L03.B3");
        assertThat(ended.drawn()).isEqualTo(60);
        assertThat(ended.drew(60).state().state()).isEqualTo(BatchState.ENDED_BY_LAW);
        assertThatThrownBy(() -> release(released(ended, second, third.drew(1).state())))
                .isInstanceOf(LineIsCarriedOut.class);
    }

    @ParameterizedTest
    @EnumSource(BatchState.class)
    void theNextBatchComesWhenTheOneBeforeHasEnded(BatchState state) {
        Batch before = aBatch().reached(state).state();

        if (!List.of(BatchState.PROPOSED, BatchState.RELEASED, BatchState.ANNOUNCED, BatchState.VOIDED)
                .contains(state)) {
            assertThat(release(released(before)).state().id().code()).isEqualTo("2024.L03.B2");
        } else {
            assertThatThrownBy(() -> release(released(before))).isInstanceOf(BatchBeforeIsOpen.class);
        }
    }

    @Test
    void theNumbersOfALineFollowEachOther() {
        Batch first = aBatch().drew(1).state();
        Batch second =
                release(released(first)).state().reached(BatchState.WITHDRAWN).state();
        assertThat(second.id().number()).isEqualTo(2);

        assertThat(release(released(first, second)).state().id().number()).isEqualTo(3);
    }

    @Test
    void factsOfTheDrawMoveABatchForwardOnly() {
        Batch drawn = aBatch().reached(BatchState.ANNOUNCED).state().drew(12).state();

        assertThat(drawn.reached(BatchState.ANNOUNCED).state()).isEqualTo(drawn);
        assertThat(drawn.state()).isEqualTo(BatchState.DRAWN);
    }

    @Test
    void theFirstBatchOfALineIsNumberOne() {
        assertThat(release(nothingReleased()).state().id().code()).isEqualTo("2024.L03.B1");
    }

    private static BatchesSoFar releasedSoFar(List<Batch> batches) {
        return released(batches.toArray(Batch[]::new));
    }
}
