package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.Finding;
import org.doublerandom.local.story.Patience;
import org.doublerandom.local.story.Session;
import org.doublerandom.local.story.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningPlatform.class)
class WrongDutyJourneyTest {
    private static final Map<String, Object> SEEN = Map.of(
            "witnesses",
            List.of(Map.of("person", "p-witness", "organisation", "000000-NPC")),
            "counts",
            Map.of("frozen", 1, "eligible", 1, "take", 1));
    private static final Map<String, String> NOTHING = Map.of();
    private static final String DICE = "123456123456123456123456";

    private final County county;

    WrongDutyJourneyTest(County county) {
        this.county = county;
    }

    @Test
    void aPersonWithTheWrongDutyIsRefusedAtEachStep() {
        thePlanIsNotApprovedByItsDrafterNorTouchedByStrangers();
        String draw = county.releaseTheOpenBatch();
        theBatchIsNotConfirmedByWhoProposedIt(draw);
        theDrawIsNotRunByWhoStoodBehindThePlan(draw);
        county.draw(draw);
        assertThat(BothVerifiers.confirm(county, draw)).contains("ok  outcome.txt");
        String inspection = county.inspectionsOf(draw, 37).get(0);
        theVisitIsTheTeamsAlone(inspection);
        new Visit(county.people(), inspection, Finding.NOTHING).carryOut();
        theResultIsNotPublishedByRecorderOrReviewer(inspection);
    }

    private void thePlanIsNotApprovedByItsDrafterNorTouchedByStrangers() {
        county.approvedPlan();
        String plan = "/api/plan/v1/plans/"
                + county.as("planner")
                        .post("/api/plan/v1/plans", aPlanOf2025(), key())
                        .accepted()
                        .json()
                        .path("id")
                        .asString();
        Map<String, String> document = Map.of("document", "1");
        refused(post("planner", plan + "/approval", document), 403, "drafter-may-not-approve");
        refused(post("publisher", plan + "/approval", document), 404, "no-such-resource");
        refused(post("approver", "/api/plan/v1/plans", aPlanOf2025()), 403, "role-missing");
        refused(post("planner", plan + "/batches", aBatch()), 409, "plan-not-approved");
        refused(county.anybody().post(plan + "/approval", document, key()), 401, "not-signed-in");
        refused(post("planner", "/api/directory/v1/items/ZJ2017-1/publication", NOTHING), 403, "role-missing");
        refused(county.anybody().get(plan), 401, "not-signed-in");
        refused(county.as("planner").get("/internal/v1/guides/x"), 404, "no-such-route");
    }

    private void theBatchIsNotConfirmedByWhoProposedIt(String batch) {
        String confirmation = "/api/plan/v1/batches/" + batch + "/confirmation";
        refused(post("planner", confirmation, SEEN), 403, "planner-may-not-decide");
        refused(post("drawofficer", confirmation, SEEN), 403, "role-missing");
        refused(post("approver", confirmation, SEEN), 409, "batch-is-not-proposed");
    }

    private void theDrawIsNotRunByWhoStoodBehindThePlan(String batch) {
        String draws = "/api/draw/v1/draws";
        Map<String, String> order = Map.of("batch", batch);
        Patience.until(
                "arrival of the batch at draw-service",
                () -> post("planner", draws, order),
                answer -> !answer.code().equals("unknown-batch"));
        refused(post("planner", draws, order), 403, "draw-officer-has-another-duty");
        refused(post("approver", draws, order), 403, "draw-officer-has-another-duty");
        refused(post("reviewer", draws, order), 403, "role-missing");
        String draw = draws + "/" + batch;
        refused(post("drawofficer", draw + "/announcement", NOTHING), 404, "unknown-draw");
        Patience.until(
                        "freezing of the frame of " + batch,
                        () -> county.as("drawofficer").post(draws, order, "sample-open-" + batch),
                        answer -> answer.status() < 300)
                .accepted();
        refused(post("witness1", draw + "/announcement", NOTHING), 403, "draw-officer-has-another-duty");
        refused(reading("witness1", draw, "ab".repeat(32), DICE), 409, "draw-is-not-announced");
        theSecretIsThePartysAlone(draw);
        county.leaveSecret(batch);
        String digest = Patience.until(
                        "copy of the files of " + batch,
                        () -> county.as("drawofficer")
                                .post(draw + "/announcement", NOTHING, "sample-announce-" + batch),
                        answer -> !answer.code().equals("frame-not-copied"))
                .accepted()
                .json()
                .at("/announcement/digest")
                .asString();
        theWitnessesAreNobodyElse(draw, digest);
    }

    private void theSecretIsThePartysAlone(String draw) {
        Map<String, String> secret = Map.of("secret", "5e".repeat(32), "commitment", "ab".repeat(32));
        refused(put("drawofficer", draw + "/deposits/mine", secret), 403, "party-has-another-duty");
        refused(put("witness2", draw + "/deposits/mine", secret), 403, "party-has-another-duty");
        refused(put("party", draw + "/deposits/mine", secret), 422, "commitment-is-of-another-secret");
        refused(post("drawofficer", draw + "/announcement", NOTHING), 409, "deposit-is-missing");
    }

    private void theWitnessesAreNobodyElse(String draw, String digest) {
        for (String insider : List.of("planner", "approver", "drawofficer", "party")) {
            refused(reading(insider, draw, digest, DICE), 403, "witness-has-another-duty");
        }
        refused(reading("reviewer", draw, digest, DICE), 404, "no-such-resource");
        refused(reading("witness1", draw, digest, "7".repeat(24)), 400, "invalid-value");
        refused(county.anybody().get(draw + "/files/roster.txt"), 401, "not-signed-in");
        refused(county.as("planner").get(draw + "/files/roster.txt"), 403, "role-missing");
        refused(county.anybody().get(draw + "/files/seed.txt"), 404, "no-such-file");
    }

    private void theVisitIsTheTeamsAlone(String inspection) {
        String path = "/api/inspection/v1/inspections/" + inspection;
        for (String outsider : List.of("planner", "reviewer", "publisher")) {
            assertThat(post(outsider, path + "/notice", NOTHING).status())
                    .isEqualTo(outsider.equals("reviewer") ? 403 : 404);
        }
        refused(post("reviewer", path + "/review", Map.of("decision", "ACCEPT")), 409, "step-out-of-order");
    }

    private void theResultIsNotPublishedByRecorderOrReviewer(String inspection) {
        JsonNode record = new Visit(county.people(), inspection, Finding.NOTHING).look();
        String recorder = record.at("/team/0/person").asString();
        Map<String, Object> result = Map.of("inspection", inspection, "revision", 1);
        String publications = "/api/publication/v1/publications";
        Session inspector = county.people().asPerson(recorder);
        Patience.until(
                "arrival of the result of " + inspection,
                () -> county.as("reviewer").post(publications, result, key()),
                answer -> answer.code().equals("reviewer-may-not-publish"));
        refused(inspector.post(publications, result, key()), 403, "recorder-may-not-publish");
        refused(post("planner", publications, result), 403, "role-missing");
        String review = "/api/inspection/v1/inspections/" + inspection + "/review";
        assertThat(inspector.post(review, Map.of("decision", "ACCEPT"), key()).status())
                .isIn(403, 409);
        refused(county.anybody().get(publications + "/" + inspection + "-1"), 404, "not-public");
    }

    private static Map<String, Object> aPlanOf2025() {
        Map<String, Object> line = Map.ofEntries(
                Map.entry("code", "L1"),
                Map.entry("name", "企业公示信息抽查"),
                Map.entry("items", List.of("ZJ2017-17")),
                Map.entry("targetScope", "各类企业"),
                Map.entry("directed", false),
                Map.entry("ratioText", "不低于3%"),
                Map.entry("ratio", 300),
                Map.entry("from", "2025-04-01"),
                Map.entry("to", "2025-06-30"),
                Map.entry("lead", "信用监督管理股"),
                Map.entry("bounds", someBounds()));
        return Map.of("year", 2025, "title", "2025年度计划", "lines", List.of(line));
    }

    private static Map<String, Object> someBounds() {
        return Map.of(
                "filter", Map.of("kinds", List.of("ENTERPRISE")),
                "highestRatio", 300,
                "minimum", 0,
                "cap", 2,
                "slots", List.of("*", "*"),
                "reserve", 20,
                "disclosure", "OPEN",
                "batches", 1,
                "visits", 60);
    }

    private static Map<String, Object> aBatch() {
        Map<String, Object> ceremony = Map.of("throws", DICE.length(), "wait", 60, "witnesses", SEEN.get("witnesses"));
        return Map.of(
                "line", "L1", "filter", Map.of("kinds", List.of("ENTERPRISE")), "ratio", 300, "ceremony", ceremony);
    }

    private Answer post(String username, String path, Object body) {
        return county.as(username).post(path, body, key());
    }

    private Answer put(String username, String path, Object body) {
        return county.as(username).put(path, body);
    }

    private Answer reading(String username, String draw, String digest, String dice) {
        return put(username, draw + "/readings/mine", Map.of("announcement", digest, "throws", dice));
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.request() + " " + answer.text()).isEqualTo(status);
        assertThat(answer.code()).as(answer.request() + " " + answer.text()).isEqualTo(code);
        assertThat(answer.json().path("title").asString()).containsPattern("\\p{IsHan}");
        assertThat(answer.text()).doesNotContain("Exception", "org.doublerandom.");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
