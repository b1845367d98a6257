package org.doublerandom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.testkit.api.BoundsWalk;
import org.doublerandom.testkit.api.DocumentReview;
import org.doublerandom.testkit.api.OperationIds;
import org.doublerandom.testkit.api.RightsWalk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@WholeServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanRightsTest implements RightsWalk.Guide {
    private static final String PLANS = "/api/plan/v1/plans";
    private static final String BATCHES = "/api/plan/v1/batches";
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final TestPerson APPROVER = TestPerson.with("p-approver", "APPROVER");

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    RightsWalk walk;

    @Autowired
    BoundsWalk bounds;

    private String draft = "";
    private String approved = "";
    private String batch = "";

    @BeforeAll
    void aDraftAnApprovedPlanAndABatchAreThere() {
        PlanSteps steps = new PlanSteps(api, others);
        steps.publishItem("ZJ2017-4");
        draft = planOf(2041, steps);
        approved = planOf(2042, steps);
        api.as(APPROVER).post(PLANS + "/" + approved + "/approval", Map.of("document", "1"));
        api.as(PLANNER).post(PLANS + "/" + approved + "/batches", PlanSteps.batchOf(300));
        batch = "000000-SAMR.2042.L03.B1";
        api.as(PLANNER).get(BATCHES + "/" + batch).isStatus(200);
    }

    @Test
    void everyOperationIsForWhomTheTableSays() {
        assertThat(walk.differences(this)).isEmpty();
        assertThat(walk.rowsWithoutOperation("/api/plan/")).isEmpty();
        assertThat(walk.operationsNotWalked(this, "/api/plan/")).isEmpty();
    }

    private static String planOf(int year, PlanSteps steps) {
        return steps.awaitDraft(PLANNER, year, "ZJ2017-4", "walk-" + year)
                .json()
                .path("id")
                .asString();
    }

    @Override
    public boolean walksWhatAllServicesHave() {
        return true;
    }

    @Test
    void whatTheDocumentSaysOfInputIsWhatIsTaken() {
        assertThat(bounds.differences(this)).isEmpty();
    }

    @Test
    void theDocumentIsAPageToWorkFrom() {
        assertThat(DocumentReview.faultsOf(api.document())).isEmpty();
        assertThat(DocumentReview.operationIdsOf(api.document())).containsExactlyElementsOf(OperationIds.pinned());
    }

    @Override
    public Optional<RightsWalk.Walked> walked(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "POST " + PLANS ->
                        RightsWalk.Walked.about(PLANS, PlanSteps.planOf(2040, "ZJ2017-4"))
                                .ofNobody();
                    case "POST " + PLANS + "/readings" ->
                        RightsWalk.Walked.about(
                                        PLANS + "/readings?year=2024",
                                        "抽查任务,抽查对象\n食品生产监督检查,食品生产企业".getBytes(StandardCharsets.UTF_8))
                                .ofNobody();
                    case "GET " + PLANS -> RightsWalk.Walked.reading(PLANS);
                    case "GET " + PLANS + "/{id}" -> RightsWalk.Walked.about(PLANS + "/" + draft);
                    case "POST " + PLANS + "/{id}/approval" ->
                        RightsWalk.Walked.about(PLANS + "/" + draft + "/approval", Map.of("document", "1"));
                    case "POST " + PLANS + "/{plan}/batches" ->
                        RightsWalk.Walked.about(PLANS + "/" + approved + "/batches", PlanSteps.batchOf(300));
                    case "GET " + BATCHES -> RightsWalk.Walked.about(BATCHES + "?plan=" + approved);
                    case "GET " + BATCHES + "/{id}" -> RightsWalk.Walked.about(BATCHES + "/" + batch);
                    case "POST " + BATCHES + "/{id}/confirmation" ->
                        RightsWalk.Walked.about(BATCHES + "/" + batch + "/confirmation", PlanSteps.confirmation());
                    case "POST " + BATCHES + "/{id}/refusal" ->
                        RightsWalk.Walked.about(BATCHES + "/" + batch + "/refusal", Map.of("reason", "人员不足"));
                    case "POST " + BATCHES + "/{id}/withdrawal" ->
                        RightsWalk.Walked.about(BATCHES + "/" + batch + "/withdrawal", Map.of());
                    default -> null;
                });
    }
}
