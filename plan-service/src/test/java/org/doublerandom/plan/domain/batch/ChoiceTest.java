package org.doublerandom.plan.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.MORNING;
import static org.doublerandom.plan.domain.PlanFixtures.aBatch;
import static org.doublerandom.plan.domain.PlanFixtures.aCeremony;
import static org.doublerandom.plan.domain.PlanFixtures.aPlanner;
import static org.doublerandom.plan.domain.PlanFixtures.anApprovedPlan;
import static org.doublerandom.plan.domain.PlanFixtures.anApprover;
import static org.doublerandom.plan.domain.PlanFixtures.drawing;
import static org.doublerandom.plan.domain.PlanFixtures.everybody;
import static org.doublerandom.plan.domain.PlanFixtures.foodProducers;
import static org.doublerandom.plan.domain.PlanFixtures.foodProduction;
import static org.doublerandom.plan.domain.PlanFixtures.nothingReleased;
import static org.doublerandom.plan.domain.PlanFixtures.ofKinds;
import static org.doublerandom.plan.domain.PlanFixtures.releasing;
import static org.doublerandom.plan.domain.PlanFixtures.theFoodLine;
import static org.doublerandom.plan.domain.PlanFixtures.thePlanOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.ApprovalDocument;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.DraftPlan;
import org.doublerandom.plan.domain.annual.FilterDoesNotFitLine;
import org.doublerandom.plan.domain.annual.FilterOutsideLine;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.LineWithoutBounds;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.PlanLine;
import org.doublerandom.plan.domain.annual.RatioOutsideLine;
import org.doublerandom.plan.domain.annual.UnknownLine;
import org.doublerandom.plan.domain.annual.WindowIsOver;
import org.doublerandom.plan.domain.bounds.Disclosure;
import org.doublerandom.plan.domain.bounds.DrawBounds;
import org.doublerandom.plan.domain.bounds.DrawTerms;
import org.doublerandom.plan.domain.bounds.TargetFilter;
import org.doublerandom.plan.domain.bounds.TargetKind;
import org.doublerandom.plan.domain.item.ItemNotUsable;
import org.doublerandom.plan.domain.item.RatioAboveItemMaximum;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void aBatchNamesItsPlanLineAndNumberAndWhoStandsBehindIt() {
        Batch batch = aBatch();

        assertThat(batch.id().code()).isEqualTo("2024.L03.B1");
        assertThat(batch.id().value()).isEqualTo("000000-SAMR.2024.L03.B1");
        assertThat(batch.plan().drafter().value()).isEqualTo("p-planner");
        assertThat(batch.plan().approver().value()).isEqualTo("p-approver");
        assertThat(batch.items().get(0).guide().version()).isEqualTo(1);
        assertThat(BatchId.parse(batch.id().value())).isEqualTo(batch.id());
    }

    @Test
    void theSchemeSaysWhatThePublicMustKnowBeforeTheDraw() {
        assertThat(aBatch().scheme())
                .contains(
                        "2024.L03.B1",
                        "青市监字〔2024〕44号",
                        "获证食品生产企业监管",
                        "食品生产企业",
                        "定向：企业，同时具有标签 food-production",
                        "3%",
                        "向上取整",
                        "备选 20%")
                .contains("2 名", "LD", "2024-04-01", "2024-06-30", "达 2 次");
    }

    @Test
    void onlyAPlannerProposes() {
        assertThatThrownBy(() -> releasing(foodProducers(), 300)
                        .proposed(
                                anApprovedPlan(), List.of(foodProduction()), nothingReleased(), anApprover(), MORNING))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void aGeneralItemIsCappedByItsOwnMaximumAndAKeyItemIsNot() {
        UsableItem food = foodProduction();
        assertThatThrownBy(() -> release(releasing(foodProducers(), 1_001), food))
                .isInstanceOf(RatioAboveItemMaximum.class)
                .hasMessageContaining("10%");
        UsableItem key = new UsableItem(
                food.authority(), food.id(), food.number(), food.name(), "KEY", food.highest(), null, food.guide());
        assertThat(release(releasing(foodProducers(), 1_001), key)
                        .terms()
                        .ratio()
                        .tenThousandths())
                .isEqualTo(1_001);
        assertThat(release(releasing(foodProducers(), 1_000), food).id().code()).isEqualTo("2024.L03.B1");
    }

    @Test
    void nothingIsProposedAfterTheLastDayOfTheLine() {
        Instant lastEvening = Instant.parse("2024-06-30T15:59:59Z");

        assertThat(releasing(foodProducers(), 300)
                        .proposed(
                                anApprovedPlan(), List.of(foodProduction()), nothingReleased(), aPlanner(), lastEvening)
                        .state()
                        .state())
                .isEqualTo(BatchState.PROPOSED);
        assertThatThrownBy(() -> releasing(foodProducers(), 300)
                        .proposed(
                                anApprovedPlan(),
                                List.of(foodProduction()),
                                nothingReleased(),
                                aPlanner(),
                                lastEvening.plusSeconds(1)))
                .isInstanceOf(WindowIsOver.class)
                .hasMessageContaining("2024-07-01");
    }

    @Test
    void aBatchDrawsAtLeastWhatItsLinePromisesAndAtMostWhatItsBoundsAllow() {
        for (int outside : List.of(299, 1_501)) {
            assertThatThrownBy(() -> release(releasing(foodProducers(), outside), foodProduction()))
                    .isInstanceOf(RatioOutsideLine.class)
                    .hasMessageContaining("3% to 15%");
        }
    }

    @Test
    void aPlannerAloneChoosesNoTargetByAreaAndDayOfRegistrationOfAnUndirectedLine() {
        DrawBounds enterprises = new DrawBounds(ofKinds(TargetKind.ENTERPRISE), drawing(1_000), Disclosure.OPEN, 1, 60);
        TargetFilter poolOfOne = new TargetFilter(
                Set.of(TargetKind.ENTERPRISE),
                List.of(),
                List.of(),
                List.of(),
                List.of("000000001002"),
                LocalDate.of(1999, 3, 2));

        assertThatThrownBy(() -> release(undirected(enterprises), releasing(poolOfOne, 1_000)))
                .isInstanceOf(FilterOutsideLine.class);
        assertThatThrownBy(() -> undirected(new DrawBounds(poolOfOne, drawing(1_000), Disclosure.OPEN, 1, 60)))
                .as("nor with an approver who believes the line to be undirected")
                .isInstanceOf(FilterDoesNotFitLine.class);
        assertThat(release(undirected(enterprises), releasing(ofKinds(TargetKind.ENTERPRISE), 1_000))
                        .filter())
                .isEqualTo(ofKinds(TargetKind.ENTERPRISE));
    }

    @Test
    void whatALineDoesNotListIsNotChosen() {
        assertThatThrownBy(() -> release(releasing(everybody(), 300), foodProduction()))
                .isInstanceOf(FilterOutsideLine.class);
        assertThatThrownBy(() -> release(releasing(ofKinds(TargetKind.BRANCH), 300), foodProduction()))
                .isInstanceOf(FilterOutsideLine.class);
    }

    @Test
    void nothingIsProposedOfALineThatWasPlannedBeforeLinesHadBounds() {
        PlanLine old = theFoodLine();
        PlanLine bare = new PlanLine(
                old.code(),
                old.name(),
                old.items(),
                old.targetScope(),
                old.directed(),
                old.ratioText(),
                old.ratio(),
                old.window(),
                old.lead(),
                old.note(),
                null);

        assertThatThrownBy(() -> release(bare, releasing(foodProducers(), 300))).isInstanceOf(LineWithoutBounds.class);
        assertThatThrownBy(() -> DraftPlan.by(aPlanner(), new PlanId("old"), thePlanOf(2024, List.of(bare)), MORNING)
                        .approve(anApprover(), new ApprovalDocument("44"), MORNING))
                .isInstanceOf(LineWithoutBounds.class);
    }

    @Test
    void anItemWithoutItsGuideCannotBeInspected() {
        UsableItem food = foodProduction();
        UsableItem bare = new UsableItem(
                food.authority(), food.id(), food.number(), food.name(), food.category(), null, null, null);
        assertThatThrownBy(() -> release(releasing(foodProducers(), 300), bare)).isInstanceOf(ItemNotUsable.class);
    }

    @Test
    void aLineEndInANameMakesNoLineOfTheScheme() {
        PlanLine line = theFoodLine();
        PlanLine forged = new PlanLine(
                line.code(),
                "检查\r\nDRAW1 terms\n抽取比例：100%",
                line.items(),
                line.targetScope(),
                line.directed(),
                line.ratioText(),
                line.ratio(),
                line.window(),
                line.lead(),
                line.note(),
                line.bounds());

        assertThat(release(forged, releasing(foodProducers(), 300)).scheme().lines())
                .hasSameSizeAs(release(line, releasing(foodProducers(), 300))
                        .scheme()
                        .lines()
                        .toList())
                .doesNotContain("DRAW1 terms");
    }

    @Test
    void anUnknownLineAndImpossibleTermsAreRefused() {
        Choice unknown = new Choice(new LineCode("L99"), foodProducers(), new Ratio(300), aCeremony());
        assertThatThrownBy(() -> release(unknown, foodProduction())).isInstanceOf(UnknownLine.class);
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

    private static PlanLine undirected(DrawBounds bounds) {
        PlanLine line = theFoodLine();
        return new PlanLine(
                line.code(),
                line.name(),
                line.items(),
                "各类企业",
                false,
                line.ratioText(),
                line.ratio(),
                line.window(),
                line.lead(),
                null,
                bounds);
    }

    private static Batch release(PlanLine line, Choice release) {
        ApprovedPlan approved = anApprovedPlan();
        ApprovedPlan plan = new ApprovedPlan(
                approved.id(),
                thePlanOf(2024, List.of(line)),
                approved.drafter(),
                approved.version(),
                approved.approver(),
                approved.document(),
                approved.approvedAt());
        return release.proposed(plan, List.of(foodProduction()), nothingReleased(), aPlanner(), MORNING)
                .state();
    }

    private static Batch release(Choice release, UsableItem item) {
        return release.proposed(anApprovedPlan(), List.of(item), nothingReleased(), aPlanner(), MORNING)
                .state();
    }
}
