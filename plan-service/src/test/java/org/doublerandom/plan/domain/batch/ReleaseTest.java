package org.doublerandom.plan.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.MORNING;
import static org.doublerandom.plan.domain.PlanFixtures.aBatch;
import static org.doublerandom.plan.domain.PlanFixtures.aPlanner;
import static org.doublerandom.plan.domain.PlanFixtures.anApprovedPlan;
import static org.doublerandom.plan.domain.PlanFixtures.anApprover;
import static org.doublerandom.plan.domain.PlanFixtures.drawing;
import static org.doublerandom.plan.domain.PlanFixtures.everybody;
import static org.doublerandom.plan.domain.PlanFixtures.foodProducers;
import static org.doublerandom.plan.domain.PlanFixtures.foodProduction;
import static org.doublerandom.plan.domain.PlanFixtures.releasing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.UnknownLine;
import org.doublerandom.plan.domain.annual.WindowIsOver;
import org.doublerandom.plan.domain.item.ItemNotUsable;
import org.doublerandom.plan.domain.item.RatioAboveItemMaximum;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;

class ReleaseTest {
    @Test
    void aBatchNamesItsPlanLineAndNumberAndWhoStandsBehindIt() {
        Batch batch = aBatch(1);

        assertThat(batch.id().code()).isEqualTo("2024.L03.B1");
        assertThat(batch.id().value()).isEqualTo("000000-SAMR.2024.L03.B1");
        assertThat(batch.plan().drafter().value()).isEqualTo("p-planner");
        assertThat(batch.plan().approver().value()).isEqualTo("p-approver");
        assertThat(batch.items().get(0).guide().version()).isEqualTo(1);
        assertThat(BatchId.parse(batch.id().value())).isEqualTo(batch.id());
    }

    @Test
    void theSchemeSaysWhatThePublicMustKnowBeforeTheDraw() {
        assertThat(aBatch(1).scheme())
                .contains("2024.L03.B1", "青市监字〔2024〕44号", "获证食品生产企业监管", "食品生产企业", "定向", "3%", "向上取整", "备选 20%")
                .contains("2 名", "LD", "2024-04-01", "2024-06-30", "达 2 次");
    }

    @Test
    void onlyAPlannerReleases() {
        assertThatThrownBy(() -> releasing(foodProducers(), 300)
                        .of(anApprovedPlan(), List.of(foodProduction()), anApprover(), MORNING))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void aGeneralItemIsCappedByItsOwnMaximumAndAKeyItemIsNot() {
        UsableItem food = foodProduction();
        assertThatThrownBy(() -> release(releasing(foodProducers(), 1_001), food))
                .isInstanceOf(RatioAboveItemMaximum.class)
                .hasMessageContaining("10%");
        UsableItem key = new UsableItem(
                food.authority(), food.id(), food.number(), food.name(), "KEY", food.highest(), food.guide());
        assertThat(release(releasing(foodProducers(), 1_001), key)
                        .terms()
                        .ratio()
                        .tenThousandths())
                .isEqualTo(1_001);
        assertThat(release(releasing(foodProducers(), 1_000), food).id().code()).isEqualTo("2024.L03.B1");
    }

    @Test
    void nothingIsReleasedAfterTheLastDayOfTheLine() {
        Instant lastEvening = Instant.parse("2024-06-30T15:59:59Z");

        assertThat(releasing(foodProducers(), 300)
                        .of(anApprovedPlan(), List.of(foodProduction()), aPlanner(), lastEvening)
                        .state()
                        .releasedAt())
                .isEqualTo(lastEvening);
        assertThatThrownBy(() -> releasing(foodProducers(), 300)
                        .of(anApprovedPlan(), List.of(foodProduction()), aPlanner(), lastEvening.plusSeconds(1)))
                .isInstanceOf(WindowIsOver.class)
                .hasMessageContaining("2024-07-01");
    }

    @Test
    void aBatchDrawsAtLeastWhatItsLinePromises() {
        assertThatThrownBy(() -> release(releasing(foodProducers(), 299), foodProduction()))
                .isInstanceOf(RatioBelowPlan.class);
    }

    @Test
    void aDirectedLineNeedsAnIndustryOrATag() {
        assertThatThrownBy(() -> release(releasing(everybody(), 300), foodProduction()))
                .isInstanceOf(FilterDoesNotFitLine.class);
    }

    @Test
    void anItemWithoutItsGuideCannotBeInspected() {
        UsableItem food = foodProduction();
        UsableItem bare =
                new UsableItem(food.authority(), food.id(), food.number(), food.name(), food.category(), null, null);
        assertThatThrownBy(() -> release(releasing(foodProducers(), 300), bare)).isInstanceOf(ItemNotUsable.class);
    }

    @Test
    void anUnknownLineAndImpossibleTermsAreRefused() {
        Release unknown = new Release(new LineCode("L99"), 1, foodProducers(), drawing(300), Disclosure.OPEN);
        assertThatThrownBy(() -> release(unknown, foodProduction())).isInstanceOf(UnknownLine.class);
        Release zero = new Release(new LineCode("L03"), 0, foodProducers(), drawing(300), Disclosure.OPEN);
        assertThatThrownBy(() -> release(zero, foodProduction())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawTerms(new Ratio(300), 0, 1, List.of("*"), 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slots");
        assertThatThrownBy(() -> new DrawTerms(new Ratio(300), 0, 0, List.of("*", "*"), 20))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawTerms(new Ratio(300), 0, 1, List.of("*", "a b"), 20))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TargetFilter(Set.of(), List.of("14'"), List.of(), List.of(), List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factsOfTheDrawMoveABatchForwardOnly() {
        Batch drawn = aBatch(1)
                .reached(BatchState.ANNOUNCED)
                .state()
                .reached(BatchState.DRAWN)
                .state();

        assertThat(drawn.reached(BatchState.ANNOUNCED).state().state()).isEqualTo(BatchState.DRAWN);
        assertThat(drawn.state()).isEqualTo(BatchState.DRAWN);
    }

    private static Batch release(Release release, UsableItem item) {
        return release.of(anApprovedPlan(), List.of(item), aPlanner(), MORNING).state();
    }
}
