package org.doublerandom.plan.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.plan.domain.PlanFixtures.COUNTY;
import static org.doublerandom.plan.domain.PlanFixtures.MORNING;
import static org.doublerandom.plan.domain.PlanFixtures.aConfirmer;
import static org.doublerandom.plan.domain.PlanFixtures.aPlanner;
import static org.doublerandom.plan.domain.PlanFixtures.anApprover;
import static org.doublerandom.plan.domain.PlanFixtures.counts;
import static org.doublerandom.plan.domain.PlanFixtures.foodProducers;
import static org.doublerandom.plan.domain.PlanFixtures.foodProduction;
import static org.doublerandom.plan.domain.PlanFixtures.releasing;
import static org.doublerandom.plan.domain.PlanFixtures.seen;
import static org.doublerandom.plan.domain.PlanFixtures.theFoodLine;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.annual.ApprovalDocument;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.PlanApproved;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.PlanLine;
import org.doublerandom.plan.domain.annual.PlanNotApproved;
import org.doublerandom.plan.domain.annual.PlanSketch;
import org.doublerandom.plan.domain.annual.UnknownPlan;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchProposed;
import org.doublerandom.plan.domain.batch.BatchReleased;
import org.doublerandom.plan.domain.item.ItemNotUsable;
import org.doublerandom.plan.domain.item.ItemWithdrawn;
import org.doublerandom.plan.domain.item.WithdrawnItem;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CarryOutAPlanTest {
    private static final Clock CLOCK = Clock.fixed(MORNING, ZoneOffset.UTC);
    private static final PlanId PLAN = new PlanId("plan1");

    private final InMemoryPlans plans = new InMemoryPlans();
    private final InMemoryBatches batches = new InMemoryBatches();
    private final InMemoryUsableItems items = new InMemoryUsableItems();
    private final DraftAnnualPlan draftPlan = new DraftAnnualPlan(plans, items, CLOCK);
    private final ApprovePlan approvePlan = new ApprovePlan(plans, items, CLOCK);
    private final ProposeBatch proposeBatch = new ProposeBatch(plans, batches, items, CLOCK);

    @BeforeEach
    void theDirectoryHasPublishedTheItem() {
        items.publish(foodProduction());
    }

    @Test
    void approvalAndReleaseAreToldExactlyOnce() {
        draftPlan.draft(PLAN, sketchOf("ZJ2017-1"), aPlanner());
        ApprovedPlan approved = approvePlan
                .approve(PLAN, new ApprovalDocument("1"), anApprover())
                .requireApproved();
        Batch proposed = proposeBatch.propose(PLAN, releasing(foodProducers(), 300), aPlanner());
        assertThat(batches.events).containsExactly(new BatchProposed(proposed));
        new FollowBatch(batches, CLOCK).counted(proposed.id(), counts());
        Batch batch = new DecideOnBatch(batches, CLOCK).confirm(proposed.id(), seen(proposed), aConfirmer());

        assertThat(plans.events).containsExactly(new PlanApproved(approved));
        assertThat(batches.events).containsExactly(new BatchProposed(proposed), new BatchReleased(batch));
    }

    @Test
    void aPlanNamesPublishedItemsOnly() {
        assertThatThrownBy(() -> draftPlan.draft(PLAN, sketchOf("ZJ2017-99"), aPlanner()))
                .isInstanceOf(ItemNotUsable.class);
        assertThat(plans.of(COUNTY, PageRequest.first()).rows()).isEmpty();
    }

    @Test
    void aWithdrawnItemIsInNoNewLineAndNoNewBatch() {
        draftPlan.draft(PLAN, sketchOf("ZJ2017-1"), aPlanner());
        approvePlan.approve(PLAN, new ApprovalDocument("1"), anApprover());
        Batch running = proposeBatch.propose(PLAN, releasing(foodProducers(), 300), aPlanner());

        new KeepItem(items).withdraw(new WithdrawnItem(COUNTY, new ItemId("ZJ2017-1"), "规章已经废止", null));

        assertThatThrownBy(() -> draftPlan.draft(new PlanId("plan2"), sketchOf("ZJ2017-1"), aPlanner()))
                .isInstanceOf(ItemWithdrawn.class);
        assertThatThrownBy(() -> proposeBatch.propose(PLAN, releasing(foodProducers(), 300), aPlanner()))
                .isInstanceOf(ItemWithdrawn.class);
        new FollowBatch(batches, CLOCK).counted(running.id(), counts());
        Batch released = new DecideOnBatch(batches, CLOCK).confirm(running.id(), seen(running), aConfirmer());
        assertThat(released.items()).extracting(item -> item.id().value()).containsExactly("ZJ2017-1");
    }

    @Test
    void aDraftWithAnItemThatWasWithdrawnMeanwhileIsNotApproved() {
        draftPlan.draft(PLAN, sketchOf("ZJ2017-1"), aPlanner());
        new KeepItem(items).withdraw(new WithdrawnItem(COUNTY, new ItemId("ZJ2017-1"), "规章已经废止", null));

        assertThatThrownBy(() -> approvePlan.approve(PLAN, new ApprovalDocument("1"), anApprover()))
                .isInstanceOf(ItemWithdrawn.class);
        assertThat(plans.events).isEmpty();
    }

    @Test
    void aDraftReleasesNothing() {
        draftPlan.draft(PLAN, sketchOf("ZJ2017-1"), aPlanner());

        assertThatThrownBy(() -> proposeBatch.propose(PLAN, releasing(foodProducers(), 300), aPlanner()))
                .isInstanceOf(PlanNotApproved.class);
        assertThat(batches.events).isEmpty();
    }

    @Test
    void toAnotherAuthorityNothingOfItIsThere() {
        draftPlan.draft(PLAN, sketchOf("ZJ2017-1"), aPlanner());
        Person stranger = new Person(
                new PersonId("p-far"), new AuthorityCode("000001-SAMR"), Set.of(Role.PLANNER, Role.APPROVER));
        ReadPlans reading = new ReadPlans(plans, batches);

        assertThatThrownBy(() -> reading.plan(PLAN, stranger)).isInstanceOf(UnknownPlan.class);
        assertThatThrownBy(() -> reading.batchesOf(PLAN, stranger, PageRequest.first()))
                .isInstanceOf(UnknownPlan.class);
        assertThat(reading.plansOf(stranger, PageRequest.first()).rows()).isEmpty();
        assertThatThrownBy(() -> approvePlan.approve(PLAN, new ApprovalDocument("1"), stranger))
                .isInstanceOf(UnknownPlan.class);
        approvePlan.approve(PLAN, new ApprovalDocument("1"), anApprover());
        assertThatThrownBy(() -> proposeBatch.propose(PLAN, releasing(foodProducers(), 300), stranger))
                .isInstanceOf(UnknownPlan.class);
    }

    private static PlanSketch sketchOf(String item) {
        PlanLine line = theFoodLine();
        PlanSketch.LineSketch sketch = new PlanSketch.LineSketch(
                line.code(),
                line.name(),
                List.of(new ItemId(item)),
                line.targetScope(),
                line.directed(),
                line.ratioText(),
                line.ratio(),
                line.window(),
                line.lead(),
                line.note(),
                line.requireBounds());
        return new PlanSketch(COUNTY, "青禾县市场监督管理局", 2024, "2024年度双随机抽查计划", List.of(sketch));
    }
}
