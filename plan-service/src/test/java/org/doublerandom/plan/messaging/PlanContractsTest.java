package org.doublerandom.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.plan.domain.PlanFixtures.aCeremony;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.ApprovalDocument;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.PlanApproved;
import org.doublerandom.plan.domain.annual.PlanContent;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.PlanLine;
import org.doublerandom.plan.domain.annual.Window;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.BatchItem;
import org.doublerandom.plan.domain.batch.BatchProposed;
import org.doublerandom.plan.domain.batch.BatchReleased;
import org.doublerandom.plan.domain.batch.BatchState;
import org.doublerandom.plan.domain.batch.FrameConfirmed;
import org.doublerandom.plan.domain.batch.Proposal;
import org.doublerandom.plan.domain.bounds.Disclosure;
import org.doublerandom.plan.domain.bounds.DrawBounds;
import org.doublerandom.plan.domain.bounds.DrawTerms;
import org.doublerandom.plan.domain.bounds.TargetFilter;
import org.doublerandom.plan.domain.bounds.TargetKind;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.testkit.Contracts;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.Test;

class PlanContractsTest {
    private static final Instant MORNING = Instant.parse("2024-04-16T01:00:00Z");
    private static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");
    private static final PlanId PLAN = new PlanId("aaaabbbbccccddddeeeeffff22");
    private static final ItemId ITEM = new ItemId("ZJ2017-1");
    private static final Window SPRING = new Window(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30));

    private final PlanMessages messages = new PlanMessages();

    @Test
    void planApprovedIsWrittenAsItsContractSays() {
        DrawBounds bounds = new DrawBounds(
                new TargetFilter(
                        Set.of(TargetKind.ENTERPRISE, TargetKind.BRANCH),
                        List.of("C14"),
                        List.of("food-production"),
                        List.of(),
                        List.of("000000001", "000000002"),
                        LocalDate.of(2024, 1, 1)),
                new DrawTerms(new Ratio(500), 2, 2, List.of("FOOD", "*"), 20),
                Disclosure.OPEN,
                2,
                60);
        PlanLine line = new PlanLine(
                new LineCode("L03"),
                "食品生产加工企业检查",
                List.of(new PlanLine.PlannedItem(ITEM, "1", "获证食品生产企业监管")),
                "食品生产企业",
                true,
                "不低于3%",
                new Ratio(300),
                SPRING,
                "食品生产流通股",
                "样例：时间窗由7月—10月移至4月—6月",
                bounds);
        ApprovedPlan plan = new ApprovedPlan(
                PLAN,
                new PlanContent(COUNTY, "青禾县市场监督管理局", 2024, "2024年度双随机抽查计划", List.of(line)),
                new PersonId("p-drafter"),
                1,
                new PersonId("p-approver"),
                new ApprovalDocument("青市监字〔2024〕44号"),
                MORNING);

        Contracts.of("plan/plan-approved/v1")
                .isSound()
                .isWhatIsWritten(messages.of(new PlanApproved(plan)).body());
    }

    @Test
    void batchProposedIsWrittenAsItsContractSays() {
        Contracts.of("plan/batch-proposed/v1")
                .isSound()
                .isWhatIsWritten(messages.of(new BatchProposed(aBatch())).body());
    }

    @Test
    void batchReleasedIsWrittenAsItsContractSays() {
        Contracts.of("plan/batch-released/v1")
                .isSound()
                .isWhatIsWritten(messages.of(new BatchReleased(aBatch())).body());
    }

    @Test
    void frameConfirmedIsWrittenAsItsContractSays() {
        Contracts.of("plan/frame-confirmed/v1")
                .isSound()
                .isWhatIsWritten(messages.of(new FrameConfirmed(
                                aBatch().id(), MORNING, new PersonId("p-leader"), MORNING.plusSeconds(3600)))
                        .body());
    }

    private static Batch aBatch() {
        UsableItem.Guide guide = new UsableItem.Guide("guide-ZJ2017-1", 1, "ab".repeat(32));
        return new Batch(
                new BatchId(COUNTY, "2024.L03.B1"),
                new Batch.PlanOrigin(PLAN, 1, "青禾县市场监督管理局", new PersonId("p-drafter"), new PersonId("p-approver")),
                new Batch.LineOrigin(new LineCode("L03"), "食品生产加工企业检查", SPRING, 60, new Ratio(300)),
                List.of(new BatchItem(ITEM, "1", "获证食品生产企业监管", "UNCLASSIFIED", List.of(new ItemId("ZJ2013-4")), guide)),
                new TargetFilter(
                        Set.of(TargetKind.ENTERPRISE),
                        List.of("C14"),
                        List.of("food-production"),
                        List.of(),
                        List.of("000000"),
                        LocalDate.of(2024, 1, 1)),
                new DrawTerms(new Ratio(300), 2, 2, List.of("FOOD", "*"), 20),
                Disclosure.OPEN,
                aCeremony(),
                "批次 2024.L03.B1",
                new PersonId("p-planner"),
                MORNING,
                BatchState.RELEASED,
                "000000-SAMR 1",
                new Proposal(MORNING, null, new Proposal.Decision(new PersonId("p-leader"), MORNING, null)),
                null,
                null);
    }

    @Test
    void everyExampleOfTheFactsThatPlansFollowIsRead() {
        assertThat(Contracts.of("directory/batch-counted/v1").isReadBy(FrameCountsV1.class))
                .allSatisfy(counted -> assertThat(counted.toCounts().eligible()).isPositive());
        assertThat(Contracts.of("directory/frame-held/v1").isReadBy(FrameCountsV1.class))
                .allSatisfy(held -> assertThat(held.toCounts().eligible()).isEqualTo(409));
        assertThat(Contracts.of("directory/item-published/v1").isReadBy(ItemPublishedV1.class))
                .allSatisfy(
                        item -> assertThat(item.toItem("000000-SAMR").name()).isNotBlank());
        assertThat(Contracts.of("directory/item-withdrawn/v1").isReadBy(ItemWithdrawnV1.class))
                .allSatisfy(item -> assertThat(item.toItem().id().value()).isEqualTo("ZJ2017-5"));
        assertThat(Contracts.of("directory/guide-published/v1").isReadBy(GuidePublishedV1.class))
                .allSatisfy(guide -> assertThat(guide.toGuide().digest()).isNotBlank());
        assertThat(Contracts.of("draw/draw-announced/v1").isReadBy(DrawAnnouncedV1.class))
                .allSatisfy(draw -> assertThat(BatchId.parse(draw.batch())).isNotNull());
        assertThat(Contracts.of("draw/draw-completed/v1").isReadBy(DrawCompletedV1.class))
                .allSatisfy(draw -> assertThat(draw.targets()).isPositive());
        assertThat(new DrawCompletedV1("000000-SAMR.2024.L03.B2", 14, 2).drawnAnew())
                .isEqualTo(12);
        assertThat(new DrawCompletedV1("000000-SAMR.2024.L03.B2", 14, null).drawnAnew())
                .isEqualTo(14);
        assertThat(Contracts.of("draw/draw-voided/v1").isReadBy(DrawVoidedV1.class))
                .allSatisfy(draw ->
                        assertThat(draw.toState()).isIn(BatchState.VOIDED, BatchState.ENDED, BatchState.ENDED_BY_LAW));
    }

    @Test
    void onlyWhatTheProtocolSaysEndsABatch() {
        assertThat(new DrawVoidedV1("b", "WITHDRAWN", false).toState()).isEqualTo(BatchState.ENDED);
        assertThat(new DrawVoidedV1("b", "LAPSED", false).toState()).isEqualTo(BatchState.ENDED);
        assertThat(new DrawVoidedV1("b", "LAW", true).toState()).isEqualTo(BatchState.ENDED_BY_LAW);
        assertThat(new DrawVoidedV1("b", "WITHDRAWN", true).toState()).isEqualTo(BatchState.VOIDED);
        assertThat(new DrawVoidedV1("b", "GIVENUP", false).toState()).isEqualTo(BatchState.VOIDED);
        assertThat(new DrawVoidedV1("b", "READINGS", true).toState()).isEqualTo(BatchState.VOIDED);
    }
}
