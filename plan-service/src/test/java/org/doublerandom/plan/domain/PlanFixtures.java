package org.doublerandom.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.annual.ApprovalDocument;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.DraftPlan;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.PlanContent;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.PlanLine;
import org.doublerandom.plan.domain.annual.Window;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchesSoFar;
import org.doublerandom.plan.domain.batch.Ceremony;
import org.doublerandom.plan.domain.batch.Choice;
import org.doublerandom.plan.domain.batch.Confirmation;
import org.doublerandom.plan.domain.batch.Counts;
import org.doublerandom.plan.domain.bounds.Disclosure;
import org.doublerandom.plan.domain.bounds.DrawBounds;
import org.doublerandom.plan.domain.bounds.DrawTerms;
import org.doublerandom.plan.domain.bounds.TargetFilter;
import org.doublerandom.plan.domain.bounds.TargetKind;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;

/** People, items and plans of the sample county. */
public final class PlanFixtures {
    public static final AuthorityCode COUNTY = new AuthorityCode("000000-SAMR");
    public static final Instant MORNING = Instant.parse("2024-04-16T01:00:00Z");

    private PlanFixtures() {}

    public static Person aPlanner() {
        return new Person(new PersonId("p-planner"), COUNTY, Set.of(Role.PLANNER));
    }

    public static Person anApprover() {
        return new Person(new PersonId("p-approver"), COUNTY, Set.of(Role.APPROVER));
    }

    public static UsableItem foodProduction() {
        return new UsableItem(
                COUNTY,
                new ItemId("ZJ2017-1"),
                "1",
                "获证食品生产企业监管",
                "UNCLASSIFIED",
                new Ratio(1000),
                null,
                new UsableItem.Guide("guide-ZJ2017-1", 1, "ab".repeat(32)));
    }

    /** The item of the next edition that takes the place of the one of food production. */
    public static UsableItem foodProductionAnew(ItemId... continued) {
        return new UsableItem(
                COUNTY,
                new ItemId("ZJ2023-6"),
                "6",
                "食品生产企业监督检查",
                "GENERAL",
                new Ratio(1000),
                List.of(continued),
                new UsableItem.Guide("guide-ZJ2023-6", 1, "cd".repeat(32)));
    }

    public static PlanLine theFoodLine() {
        return new PlanLine(
                new LineCode("L03"),
                "食品生产加工企业检查",
                List.of(PlanLine.PlannedItem.of(foodProduction())),
                "食品生产企业",
                true,
                "不低于3%",
                new Ratio(300),
                new Window(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
                "食品生产流通股",
                null,
                theFoodBounds());
    }

    public static DrawBounds theFoodBounds() {
        return new DrawBounds(foodProducers(), drawing(1_500), Disclosure.OPEN, 2, 60);
    }

    public static PlanContent thePlan() {
        return thePlanOf(2024, List.of(theFoodLine()));
    }

    public static PlanContent thePlanOf(int year, List<PlanLine> lines) {
        return new PlanContent(COUNTY, "青禾县市场监督管理局", year, "2024年度双随机抽查计划", lines);
    }

    public static DraftPlan aDraft(String id) {
        return DraftPlan.by(aPlanner(), new PlanId(id), thePlan(), MORNING);
    }

    public static ApprovedPlan anApprovedPlan() {
        return aDraft("plan1")
                .approve(anApprover(), new ApprovalDocument("青市监字〔2024〕44号"), MORNING)
                .state()
                .requireApproved();
    }

    /** Somebody who neither drafted nor approved the plan. */
    public static Person aConfirmer() {
        return new Person(new PersonId("p-leader"), COUNTY, Set.of(Role.APPROVER));
    }

    /** Fifty throws, read by three witnesses of two organisations. */
    public static Ceremony aCeremony() {
        return new Ceremony(
                50,
                600,
                List.of(
                        new Ceremony.Witness(new PersonId("p-witness1"), new AuthorityCode("000000-SAMR")),
                        new Ceremony.Witness(new PersonId("p-witness2"), new AuthorityCode("000000-NPC")),
                        new Ceremony.Witness(new PersonId("p-witness3"), new AuthorityCode("000000-NPC"))),
                List.of(new AuthorityCode("999999-JUS")));
    }

    public static TargetFilter foodProducers() {
        return new TargetFilter(
                Set.of(TargetKind.ENTERPRISE), List.of(), List.of("food-production"), List.of(), List.of(), null);
    }

    public static TargetFilter everybody() {
        return ofKinds();
    }

    public static TargetFilter ofKinds(TargetKind... kinds) {
        return new TargetFilter(Set.of(kinds), List.of(), List.of(), List.of(), List.of(), null);
    }

    public static DrawTerms drawing(int ratio) {
        return new DrawTerms(new Ratio(ratio), 0, 2, List.of("FOOD", "*"), 20);
    }

    public static Choice releasing(TargetFilter filter, int ratio) {
        return new Choice(new LineCode("L03"), filter, new Ratio(ratio), aCeremony());
    }

    /** The first batch of the food line. */
    public static Batch aBatch() {
        return release(nothingReleased()).state();
    }

    public static BatchesSoFar nothingReleased() {
        return released();
    }

    public static BatchesSoFar released(Batch... batches) {
        return new BatchesSoFar(COUNTY, List.of(batches));
    }

    /** The food line's next batch, proposed by the planner. */
    public static Changed<Batch> propose(BatchesSoFar before) {
        return releasing(foodProducers(), 300)
                .proposed(anApprovedPlan(), List.of(foodProduction()), before, aPlanner(), MORNING);
    }

    /** The food line's next batch, with what is told of it. */
    public static Changed<Batch> release(BatchesSoFar before) {
        return confirm(propose(before).state(), before);
    }

    /** Counted, and confirmed with what was counted. */
    public static Changed<Batch> confirm(Batch proposed, BatchesSoFar before) {
        Batch counted = proposed.counted(counts()).state();
        return counted.confirm(aConfirmer(), seen(counted), before, MORNING);
    }

    /** Four hundred of 420 are eligible; teams can be found for all of them. */
    public static Counts counts() {
        return new Counts(420, 400, 12, 8, 0, 0, 30, 900, 400, 7, 0, MORNING);
    }

    /** What an approver names who has looked at the proposal. */
    public static Confirmation seen(Batch proposed) {
        return new Confirmation(aCeremony().witnesses(), 420, 400, proposed.take(400));
    }

    /** The next batch of a line like the food line under another code, {@code L<n>}. */
    public static Changed<Batch> releaseOfTwin(int n, BatchesSoFar before) {
        return releaseOfTwin(n, foodProduction(), before);
    }

    /** The next batch of such a line for another item. */
    public static Changed<Batch> releaseOfTwin(int n, UsableItem item, BatchesSoFar before) {
        LineCode code = new LineCode("L" + n);
        PlanLine line = theFoodLine();
        PlanLine twin = new PlanLine(
                code,
                line.name(),
                line.items(),
                line.targetScope(),
                line.directed(),
                line.ratioText(),
                line.ratio(),
                line.window(),
                line.lead(),
                line.note(),
                line.bounds());
        ApprovedPlan plan = DraftPlan.by(aPlanner(), new PlanId("plan1"), thePlanOf(2024, List.of(line, twin)), MORNING)
                .approve(anApprover(), new ApprovalDocument("青市监字〔2024〕44号"), MORNING)
                .state()
                .requireApproved();
        Batch proposed = new Choice(code, foodProducers(), new Ratio(300), aCeremony())
                .proposed(plan, List.of(item), before, aPlanner(), MORNING)
                .state();
        return confirm(proposed, before);
    }
}
