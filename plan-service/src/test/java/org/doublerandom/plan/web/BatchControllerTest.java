package org.doublerandom.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.plan.domain.PlanFixtures.aDraft;
import static org.doublerandom.plan.domain.PlanFixtures.anApprover;
import static org.doublerandom.plan.domain.PlanFixtures.counts;
import static org.doublerandom.plan.domain.PlanFixtures.foodProduction;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.time.Instant;
import org.doublerandom.plan.application.PlansInMemory;
import org.doublerandom.plan.domain.annual.ApprovalDocument;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.annual.UnknownPlan;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.Batches;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HttpSlice
@Import(PlansInMemory.class)
class BatchControllerTest {
    private static final String WITNESSES = """
            [{"person": "p-witness1", "organisation": "000000-SAMR"},
             {"person": "p-witness2", "organisation": "000000-NPC"},
             {"person": "p-witness3", "organisation": "000000-NPC"}]""";
    private static final String CONFIRMED =
            "{\"witnesses\": %s, \"counts\": {\"frozen\": 420, \"eligible\": 400, \"take\": 12}}".formatted(WITNESSES);
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final TestPerson APPROVER = TestPerson.with("p-approver", "APPROVER");
    private static final String BATCHES = "/api/plan/v1/plans/plan2024/batches";

    @Autowired
    HttpCalls calls;

    @Autowired
    Plans plans;

    @Autowired
    UsableItems items;

    @Autowired
    Batches batches;

    @BeforeEach
    void aPlanIsApproved() {
        items.publish(foodProduction());
        try {
            plans.get(new PlanId("plan2024"));
        } catch (UnknownPlan none) {
            plans.add(aDraft("plan2024"));
            plans.change(
                    new PlanId("plan2024"),
                    plan -> plan.requireDraft().approve(anApprover(), new ApprovalDocument("44"), Instant.EPOCH));
        }
    }

    @Test
    void aProposedBatchAnswersWithItsAddressAndIsConfirmedOnceBySomebodyElse() {
        String batch = "/api/plan/v1/batches/000000-SAMR.2024.L03.B1";

        assertThat(calls.as(PLANNER).post(BATCHES, batchOf(300)))
                .hasStatus(201)
                .hasHeader("Location", batch)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"code": "2024.L03.B1", "state": "PROPOSED", "ratio": 300, "slots": ["FOOD", "*"]}""");
        assertThat(calls.as(PLANNER).get(batch)).hasStatusOk();
        assertRefused(calls.as(PLANNER).post(BATCHES, batchOf(300)), 409, "batch-before-is-open");
        String confirmation = batch + "/confirmation";
        assertRefused(
                calls.as(TestPerson.with("p-planner", "APPROVER")).post(confirmation, CONFIRMED),
                403,
                "planner-may-not-decide");
        assertRefused(
                        calls.as(APPROVER).post(confirmation, CONFIRMED.replace("p-witness3", "p-witness4")),
                        422,
                        "other-witnesses")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/witnesses");
        assertRefused(calls.as(APPROVER).post(confirmation, CONFIRMED), 409, "not-counted-yet");
        batches.change(BatchId.parse("000000-SAMR.2024.L03.B1"), proposed -> proposed.counted(counts()));
        assertThat(calls.as(APPROVER).get(batch)).bodyJson().isLenientlyEqualTo("""
                        {"counts": {"frozen": 420, "eligible": 400, "take": 12, "small": false, "staffable": 400}}""");
        assertRefused(
                        calls.as(APPROVER).post(confirmation, CONFIRMED.replace("\"take\": 12", "\"take\": 13")),
                        422,
                        "other-counts")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/counts");
        assertThat(calls.as(APPROVER).post(confirmation, CONFIRMED))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("RELEASED");
        assertRefused(calls.as(APPROVER).post(confirmation, CONFIRMED), 409, "batch-is-not-proposed");
        assertRefused(calls.as(APPROVER).post(batch + "/refusal", "{\"reason\": \"-\"}"), 409, "batch-is-not-proposed");
        assertRefused(calls.as(PLANNER).post(batch + "/withdrawal", "{}"), 409, "batch-is-not-proposed");
    }

    @Test
    void theTermsOfThePlanAndItsItemsAreKept() {
        assertRefused(calls.as(PLANNER).post(BATCHES, batchOf(299)), 422, "ratio-outside-line");
        assertRefused(calls.as(PLANNER).post(BATCHES, batchOf(1501)), 422, "ratio-outside-line");
        String narrowed = batchOf(300).replace("production\"]}", "production\"], \"areas\": [\"000000001\"]}");
        assertRefused(calls.as(PLANNER).post(BATCHES, narrowed), 422, "filter-outside-line")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/filter");
        assertRefused(calls.as(PLANNER).post(BATCHES, batchOf(1001)), 422, "ratio-above-item-maximum");
        assertRefused(calls.as(PLANNER).post(BATCHES, batchOf(300).replace("L03", "L99")), 404, "unknown-line");
        assertRefused(
                        calls.as(PLANNER).post(BATCHES, batchOf(300).replace("000000-NPC", "000000-SAMR")),
                        422,
                        "too-few-witnesses")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/ceremony/witnesses");
    }

    @Test
    void aMistakeInTheBodyIsPointedAt() {
        assertRefused(calls.as(PLANNER).post(BATCHES, batchOf(300).replace("L03", "l 3")), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/line");
        assertRefused(
                        calls.as(PLANNER).post(BATCHES, batchOf(300).replace("ENTERPRISE", "SHIP")),
                        400,
                        "unreadable-body")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/filter/kinds/0");
    }

    @Test
    void onlyPlannersPropose() {
        assertRefused(calls.anonymously().post(BATCHES, batchOf(300)), 401, "not-signed-in");
        assertRefused(calls.as(TestPerson.with("p-x")).post(BATCHES, batchOf(300)), 404, "no-such-resource");
        assertRefused(calls.as(TestPerson.with("p-x", "APPROVER")).post(BATCHES, batchOf(300)), 403, "role-missing");
        assertRefused(calls.as(PLANNER).get("/api/plan/v1/batches/000000-SAMR.2024.L03.B4"), 404, "unknown-batch");
    }

    private static String batchOf(int ratio) {
        return """
                {"line": "L03", "filter": {"kinds": ["ENTERPRISE"], "tagsAll": ["food-production"]}, "ratio": %d,
                 "ceremony": {"throws": 50, "wait": 600, "witnesses": %s}}
                """.formatted(ratio, WITNESSES);
    }
}
