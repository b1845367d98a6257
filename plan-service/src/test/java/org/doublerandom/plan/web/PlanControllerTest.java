package org.doublerandom.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.plan.domain.PlanFixtures.COUNTY;
import static org.doublerandom.plan.domain.PlanFixtures.aPlanner;
import static org.doublerandom.plan.domain.PlanFixtures.foodProduction;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import java.time.Instant;
import org.doublerandom.plan.application.PlansInMemory;
import org.doublerandom.plan.domain.annual.DraftPlan;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.PlanSketch;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@HttpSlice
@Import(PlansInMemory.class)
class PlanControllerTest {
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final TestPerson APPROVER = TestPerson.with("p-approver", "APPROVER");
    private static final String PLANS = "/api/plan/v1/plans";
    private static final String DOCUMENT = """
            {"document": "青市监字〔2024〕44号"}""";

    @Autowired
    HttpCalls calls;

    @Autowired
    Plans plans;

    @Autowired
    UsableItems items;

    @Autowired
    JsonMapper json;

    @BeforeEach
    void theDirectoryHasPublishedTheItem() {
        items.publish(foodProduction());
    }

    @Test
    void aDraftAnswersWithItsAddressAndCanBeRead() {
        MvcTestResult created = calls.as(PLANNER).post(PLANS, planOf(2025, "ZJ2017-1"));

        assertThat(created).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("DRAFT");
        String address = created.getResponse().getHeader("Location");
        assertThat(address).matches(PLANS + "/[a-z2-7]{26}");
        assertThat(calls.as(APPROVER).get(address))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.lines[0].items")
                .asArray()
                .containsExactly("ZJ2017-1");
    }

    @Test
    void anApprovalIsGivenOnceAndNotByTheDrafter() {
        aDraftOf("approvable", 2026);
        String approval = PLANS + "/approvable/approval";

        assertRefused(
                calls.as(TestPerson.with("p-planner", "APPROVER")).post(approval, DOCUMENT),
                403,
                "drafter-may-not-approve");
        assertThat(calls.as(APPROVER).post(approval, DOCUMENT))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "APPROVED", "version": 1, "document": "青市监字〔2024〕44号"}""");
        assertRefused(calls.as(APPROVER).post(approval, DOCUMENT), 409, "plan-already-approved");
    }

    @Test
    void aMistakeInTheBodyIsPointedAt() {
        assertRefused(calls.as(PLANNER).post(PLANS, planOf(2027, " ")), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/lines/0/items/0");
        assertRefused(
                        calls.as(PLANNER).post(PLANS, planOf(2027, "ZJ2017-1").replace("title", "name")),
                        400,
                        "unreadable-body")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/name");
        assertRefused(calls.as(PLANNER).post(PLANS, "{"), 400, "unreadable-body");
        assertRefused(calls.as(PLANNER).post(PLANS, planOf(2027, "NONE-1")), 422, "item-not-usable");
    }

    @Test
    void anUndirectedLineWithAConditionBesideTheKindIsRefused() {
        String undirected = planOf(2027, "ZJ2017-1").replace("true", "false");
        assertRefused(calls.as(PLANNER).post(PLANS, undirected), 422, "filter-does-not-fit-line")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/lines");
    }

    @Test
    void whatIsNoCommandOfPlansIsRefused() {
        assertRefused(calls.as(PLANNER).post(PLANS, MediaType.TEXT_PLAIN, "a,b"), 415, "media-type-not-supported");
        assertRefused(calls.as(PLANNER).send(HttpMethod.PUT, PLANS, "{}"), 405, "method-not-allowed");
        assertRefused(calls.as(PLANNER).get(PLANS + "/none"), 404, "unknown-plan");
    }

    @Test
    void onlyPlannersOfTheAuthorityDraft() {
        String plan = planOf(2028, "ZJ2017-1");

        assertRefused(calls.anonymously().post(PLANS, plan), 401, "not-signed-in");
        assertRefused(calls.as(APPROVER).post(PLANS, plan), 403, "role-missing");
        assertRefused(calls.as(PLANNER.ofAuthority("999999-X")).post(PLANS, plan), 403, "unknown-authority");
    }

    private void aDraftOf(String id, int year) {
        PlanSketch sketch =
                json.readValue(planOf(year, "ZJ2017-1"), PlanRequest.class).toSketch(COUNTY, "青禾县市场监督管理局");
        plans.add(DraftPlan.by(aPlanner(), new PlanId(id), sketch.with(items), Instant.EPOCH));
    }

    private static String planOf(int year, String item) {
        return """
                {"year": %1$d, "title": "年度抽查计划",
                 "lines": [{"code": "L03", "name": "食品生产加工企业检查", "items": ["%2$s"], "targetScope": "食品生产企业",
                            "directed": true, "ratioText": "不低于3%%", "ratio": 300,
                            "from": "%1$d-04-01", "to": "%1$d-06-30", "lead": "食品生产流通股",
                            "bounds": {"filter": {"kinds": ["ENTERPRISE"], "tagsAll": ["food-production"]}, "highestRatio": 500,
                                       "minimum": 0, "cap": 2, "slots": ["FOOD", "*"], "reserve": 20, "disclosure": "OPEN",
                                       "batches": 2, "visits": 60}}]}
                """.formatted(year, item);
    }
}
