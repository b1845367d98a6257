package org.doublerandom.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.WholeServiceTest;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeServiceTest
class PlanServiceApplicationTest {
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final TestPerson APPROVER = TestPerson.with("p-approver", "APPROVER");
    private static final TestPerson DRAFTER_WHO_ALSO_APPROVES = TestPerson.with("p-both", "PLANNER", "APPROVER");

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Test
    void anApprovedPlanIsToldOnceAndItsBatchIsReleased() {
        steps().publishItem("ZJ2017-1");
        String key = UUID.randomUUID().toString();
        Answer draft = steps().awaitDraft(PLANNER, 2024, "ZJ2017-1", key).isStatus(201);
        String plan = draft.json().path("id").asString();
        assertThat(draft.header("Location")).isEqualTo("/api/plan/v1/plans/" + plan);

        Answer repeated = api.as(PLANNER).post("/api/plan/v1/plans", PlanSteps.planOf(2024, "ZJ2017-1"), key);
        assertThat(repeated.json()).isEqualTo(draft.json());
        api.as(PLANNER)
                .post("/api/plan/v1/plans", PlanSteps.planOf(2023, "ZJ2017-1"), key)
                .isRefused(422, "idempotency-key-reused");

        String approval = "/api/plan/v1/plans/" + plan + "/approval";
        Map<String, String> document = Map.of("document", "青市监字〔2024〕44号");
        String approvalKey = UUID.randomUUID().toString();
        Answer approved = api.as(APPROVER).post(approval, document, approvalKey).isStatus(200);
        assertThat(approved.json().path("state").asString()).isEqualTo("APPROVED");
        assertThat(api.as(APPROVER).post(approval, document, approvalKey).json())
                .isEqualTo(approved.json());
        api.as(APPROVER).post(approval, document).isRefused(409, "plan-already-approved");

        var facts = others.await("plan.events.v1", "org.doublerandom.plan.PlanApproved.v1", plan, 1);
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).sequence()).isEqualTo(1);
        assertThat(facts.get(0).headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "plan-service")
                .containsEntry("ce_dataschema", "urn:doublerandom:events/plan/plan-approved/v1/schema.json")
                .doesNotContainKey("ce_actor");

        Answer batch = api.as(PLANNER)
                .post("/api/plan/v1/plans/" + plan + "/batches", PlanSteps.batchOf(300))
                .isStatus(201);
        String id = batch.json().path("id").asString();
        assertThat(id).isEqualTo("000000-SAMR.2024.L03.B1");
        api.as(PLANNER)
                .post("/api/plan/v1/batches/" + id + "/confirmation", PlanSteps.confirmation())
                .isRefused(403, "planner-may-not-decide");
        others.await("plan.internal.v1", "org.doublerandom.plan.BatchProposed.v1", id, 1);
        api.as(APPROVER)
                .post("/api/plan/v1/batches/" + id + "/confirmation", PlanSteps.confirmation())
                .isRefused(409, "not-counted-yet");
        steps().count(PLANNER, id);
        api.as(APPROVER)
                .post("/api/plan/v1/batches/" + id + "/confirmation", PlanSteps.confirmation())
                .isStatus(200);
        var released = others.await("plan.internal.v1", "org.doublerandom.plan.BatchReleased.v1", id, 1);
        assertThat(released.get(0).headers()).containsEntry("ce_actor", "p-approver");
        api.as(PLANNER)
                .post("/api/plan/v1/plans/" + plan + "/batches", PlanSteps.batchOf(300))
                .isRefused(409, "batch-before-is-open");

        aFrameWithOtherNumbersWaitsForAnApprover(id);
        theNextBatchComesAfterTheDrawOf(id, plan);
    }

    private void aFrameWithOtherNumbersWaitsForAnApprover(String id) {
        others.publish(
                "directory.internal.v1", "org.doublerandom.directory.FrameHeld.v1", id, PlanSteps.counted(id, 380));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        api.as(PLANNER).get("/api/plan/v1/batches/" + id).json().has("held"));
        String confirmation = "/api/plan/v1/batches/" + id + "/confirmation";
        api.as(APPROVER).post(confirmation, PlanSteps.confirmation()).isRefused(422, "other-counts");
        api.as(PLANNER).post(confirmation, PlanSteps.confirmation(380)).isRefused(403, "planner-may-not-decide");
        Answer confirmed =
                api.as(APPROVER).post(confirmation, PlanSteps.confirmation(380)).isStatus(200);
        assertThat(confirmed.json().path("held").has("confirmedAt")).isTrue();
        var told = others.await("plan.internal.v1", "org.doublerandom.plan.FrameConfirmed.v1", id, 1);
        assertThat(told.get(0).body()).contains("\"confirmer\":\"p-approver\"");
    }

    @Test
    void theWrongPersonIsRefused() {
        steps().publishItem("ZJ2017-2");
        String plan = steps().awaitDraft(
                        DRAFTER_WHO_ALSO_APPROVES,
                        2025,
                        "ZJ2017-2",
                        UUID.randomUUID().toString())
                .json()
                .path("id")
                .asString();
        String approval = "/api/plan/v1/plans/" + plan + "/approval";
        Map<String, String> document = Map.of("document", "1");

        api.as(DRAFTER_WHO_ALSO_APPROVES).post(approval, document).isRefused(403, "drafter-may-not-approve");
        api.as(TestPerson.with("p-both")).post(approval, document).isRefused(404, "no-such-resource");
        api.as(PLANNER).post(approval, document).isRefused(403, "role-missing");
        api.as(APPROVER.ofAuthority("000001-SAMR")).post(approval, document).isRefused(404, "unknown-plan");
        api.anonymously().post(approval, document).isRefused(401, "not-signed-in");
        api.as(PLANNER)
                .post("/api/plan/v1/plans/" + plan + "/batches", PlanSteps.batchOf(300))
                .isRefused(409, "plan-not-approved");
        assertThat(others.all("plan.events.v1")).noneMatch(fact -> fact.stream().equals(plan));
    }

    @Test
    void badInputIsRefusedWithThePlaceOfTheMistake() {
        Map<String, Object> withMore = new HashMap<>(PlanSteps.planOf(2026, "X"));
        withMore.put("wrong", 1);
        Answer unknownField = api.as(PLANNER).post("/api/plan/v1/plans", withMore);
        unknownField.isRefused(400, "unreadable-body");
        assertThat(unknownField.json().at("/errors/0/pointer").asString()).isEqualTo("/wrong");
        Answer blank = api.as(PLANNER).post("/api/plan/v1/plans", PlanSteps.planOf(2026, " "));
        blank.isRefused(400, "invalid-value");
        assertThat(blank.json().at("/errors/0/pointer").asString()).isEqualTo("/lines/0/items/0");
        api.as(PLANNER).post("/api/plan/v1/plans", "{").isRefused(400, "unreadable-body");
        api.as(PLANNER)
                .post("/api/plan/v1/plans", PlanSteps.planOf(2026, "NOBODY-1"))
                .isRefused(422, "item-not-usable");
        api.as(PLANNER)
                .post("/api/plan/v1/plans", PlanSteps.planOf(2026, "X"), null)
                .isRefused(400, "idempotency-key-missing");
        api.as(PLANNER).get("/api/plan/v1/plans/none").isRefused(404, "unknown-plan");
        api.as(PLANNER).get("/api/plan/v1/nothing").isRefused(404, "no-such-resource");
        api.as(PLANNER)
                .post("/api/plan/v1/plans", "a,b".getBytes(), "text/csv", "k1")
                .isRefused(415, "media-type-not-supported");
        api.as(PLANNER).put("/api/plan/v1/plans", Map.of()).isRefused(405, "method-not-allowed");
    }

    @Test
    void anUnreadableFactParksItsStreamAndOtherStreamsGoOn() {
        others.publish("directory.events.v1", "org.doublerandom.directory.ItemPublished.v1", "BROKEN-1", "no json");
        steps().publishItem("ZJ2017-3");

        steps().awaitDraft(PLANNER, 2027, "ZJ2017-3", UUID.randomUUID().toString())
                .isStatus(201);
        others.publish(
                "directory.events.v1",
                "org.doublerandom.directory.ItemWithdrawn.v1",
                "ZJ2017-3",
                Map.of("authority", "000000-SAMR", "item", "ZJ2017-3", "reason", "规章已经废止"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(PLANNER)
                        .post("/api/plan/v1/plans", PlanSteps.planOf(2027, "ZJ2017-3"))
                        .text()
                        .contains("item-withdrawn"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(TestPerson.with("p-operator", "OPERATOR"))
                        .get("/api/plan/v1/parked-streams")
                        .text()
                        .contains("BROKEN-1"));
    }

    private void theNextBatchComesAfterTheDrawOf(String id, String plan) {
        others.publish("draw.events.v1", "org.doublerandom.draw.DrawAnnounced.v1", id, Map.of("batch", id));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(PLANNER)
                        .get("/api/plan/v1/batches/" + id)
                        .json()
                        .path("state")
                        .asString()
                        .equals("ANNOUNCED"));
        others.publish(
                "draw.events.v1", "org.doublerandom.draw.DrawCompleted.v1", id, Map.of("batch", id, "targets", 12));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.as(PLANNER)
                                .get("/api/plan/v1/batches/" + id)
                                .json()
                                .path("drawn")
                                .asInt()
                        == 12);
        Answer next = api.as(PLANNER).post("/api/plan/v1/plans/" + plan + "/batches", PlanSteps.batchOf(300));
        assertThat(next.isStatus(201).json().path("code").asString()).isEqualTo("2024.L03.B2");
    }

    private PlanSteps steps() {
        return new PlanSteps(api, others);
    }
}
