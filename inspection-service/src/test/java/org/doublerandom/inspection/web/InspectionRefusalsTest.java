package org.doublerandom.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.inspection.InspectionSteps.conforms;
import static org.doublerandom.inspection.InspectionSteps.problem;
import static org.doublerandom.inspection.SelectedTargets.AUDITOR;
import static org.doublerandom.inspection.SelectedTargets.COLLEAGUE;
import static org.doublerandom.inspection.SelectedTargets.ITEM;
import static org.doublerandom.inspection.SelectedTargets.LIU;
import static org.doublerandom.inspection.SelectedTargets.REVIEWER;
import static org.doublerandom.inspection.SelectedTargets.WANG;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.doublerandom.inspection.InspectionServiceTest;
import org.doublerandom.inspection.InspectionSteps;
import org.doublerandom.inspection.StubbedDirectory;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.testkit.OtherServices;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.testkit.api.Api;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The wrong person, the wrong order, the wrong input: the documented answer, and nothing changed. */
@InspectionServiceTest
class InspectionRefusalsTest {

    private static final String LIST = "/api/inspection/v1/inspections";
    private static final TestPerson PLANNER = TestPerson.with("p-planner", "PLANNER");
    private static final TestPerson WANG_AS_REVIEWER = TestPerson.with("p-wang", "INSPECTOR", "REVIEWER");

    @Autowired
    Api api;

    @Autowired
    OtherServices others;

    @Autowired
    StubbedDirectory.Guides directory;

    @Test
    void theWrongPersonIsRefusedAtEveryStep() {
        InspectionSteps inspection = inspectionOf("2024.PERSONS");

        inspection.get(PLANNER).isRefused(404, "no-such-resource");
        inspection.get(AUDITOR.ofAuthority("111111-SAMR")).isRefused(404, "unknown-inspection");
        api.anonymously().get(LIST + "/" + inspection.id()).isRefused(401, "not-signed-in");
        inspection.notice(PLANNER).isRefused(404, "no-such-resource");
        inspection.notice(COLLEAGUE).isRefused(404, "unknown-inspection");
        inspection.notice(REVIEWER).isRefused(403, "not-on-team");
        inspection.notice(TestPerson.with("p-wang")).isRefused(404, "no-such-resource");
        inspection.checkedIn();
        inspection.answer(REVIEWER, conforms(1)).isRefused(403, "not-on-team");
        inspection.answer(WANG, conforms(1), conforms(2)).isStatus(200);
        inspection.sign(AUDITOR).isRefused(403, "not-on-team");
        inspection.refuseSignature(REVIEWER).isRefused(403, "not-on-team");
        inspection.end(REVIEWER).isRefused(403, "not-on-team");

        assertThat(inspection.state()).isEqualTo("CHECKED_IN");
    }

    @Test
    void dutiesAreKeptApartByPersonBeforeRole() {
        InspectionSteps inspection = inspectionOf("2024.DUTIES").ended(conforms(1), conforms(2));

        inspection.record(REVIEWER, "R1").isRefused(403, "not-of-the-unit");
        inspection.record(COLLEAGUE.ofUnit("000000002"), "R1").isRefused(404, "unknown-inspection");
        inspection.record(COLLEAGUE, "R1").isRefused(422, "absence-not-explained");
        inspection.post(COLLEAGUE, "/record", standIn("两人均外出")).isStatus(200);
        inspection.accept(COLLEAGUE).isRefused(403, "recorder-may-not-review");
        inspection.accept(WANG_AS_REVIEWER).isRefused(403, "inspector-may-not-review");
        inspection.accept(WANG).isRefused(403, "inspector-may-not-review");
        inspection.accept(AUDITOR).isRefused(403, "role-missing");
        inspection.accept(REVIEWER.ofAuthority("111111-SAMR")).isRefused(404, "unknown-inspection");

        assertThat(inspection.state()).isEqualTo("RECORDED");
        assertThat(others.all("inspection.events.v1"))
                .noneMatch(fact -> fact.stream().equals(inspection.id()));
    }

    @Test
    void aStepThatIsNotTheNextOneIsRefused() {
        InspectionSteps inspection = inspectionOf("2024.ORDER");

        inspection.checkIn(WANG).isRefused(409, "step-out-of-order");
        inspection.answer(WANG, conforms(1)).isRefused(409, "step-out-of-order");
        inspection.record(WANG, "R1").isRefused(409, "step-out-of-order");
        inspection.accept(REVIEWER).isRefused(409, "step-out-of-order");
        inspection.checkedIn();
        inspection.notice(WANG).isRefused(409, "step-out-of-order");
        inspection.answer(WANG, conforms(1)).isStatus(200);
        inspection.sign(WANG).isRefused(409, "answers-incomplete");
        inspection.end(WANG).isRefused(409, "answers-incomplete");
        inspection.answer(WANG, conforms(1), conforms(2)).isStatus(200);
        inspection.sign(WANG).isStatus(200);
        inspection.sign(WANG).isRefused(409, "already-signed");
        inspection.refuseSignature(WANG).isStatus(200);
        inspection.end(WANG).isRefused(409, "signature-missing");
        inspection.answer(WANG, conforms(1), problem(2, "过期")).isStatus(200);
        inspection.sign(LIU).isStatus(200);
        inspection.end(WANG).isRefused(409, "signature-missing");

        assertThat(inspection.state()).isEqualTo("CHECKED_IN");
    }

    @Test
    void aStalePageErasesNoProblemThatAColleagueFound() {
        InspectionSteps inspection = inspectionOf("2024.STALE").checkedIn();
        String seen = inspection.tag(WANG);
        inspection.answer(LIU, problem(1, "过期")).isStatus(200);

        inspection.answer(WANG, seen, conforms(1)).isRefused(412, "edited-meanwhile");
        inspection.answer(WANG, (String) null, conforms(1)).isRefused(428, "if-match-missing");
        for (String any : List.of("*", "W/" + inspection.tag(WANG), "\"", inspection.tag(WANG) + ", \"x\"")) {
            inspection.answer(WANG, any, conforms(1)).isRefused(400, "invalid-value");
        }
        assertThat(inspection.get(WANG).json().at("/sheet/answers/0/answer").asString())
                .isEqualTo("PROBLEM");
        assertThat(inspection.answer(WANG, conforms(1)).isStatus(200).header("ETag"))
                .isEqualTo(inspection.tag(LIU));
    }

    @Test
    void wrongAnswersAreRefusedAndTheEarlierOnesStay() {
        InspectionSteps inspection = inspectionOf("2024.ANSWERS").checkedIn();
        inspection.answer(WANG, conforms(1)).isStatus(200);

        inspection.answer(WANG, conforms(3)).isRefused(422, "unknown-question");
        inspection
                .answer(WANG, Map.of("item", "ZJ2017-9", "question", 1, "answer", "CONFORMS"))
                .isRefused(422, "unknown-question");
        inspection.answer(WANG, conforms(1), conforms(1)).isRefused(422, "question-answered-twice");
        inspection
                .answer(WANG, Map.of("item", ITEM, "question", 1, "answer", "PROBLEM"))
                .isRefused(422, "problem-without-finding");
        inspection.answer(WANG, problem(1, "长".repeat(2_001))).isRefused(400, "invalid-value");
        inspection.answer(WANG, problem(1, "\u0007")).isRefused(400, "unreadable-body");
        inspection
                .answer(WANG, Map.of("item", ITEM, "question", 1, "answer", "FINE"))
                .isRefused(400, "unreadable-body");
        inspection.answer(WANG, Map.of("item", ITEM, "question", 1)).isRefused(400, "invalid-value");
        Answer nothing = api.as(WANG).edit(LIST + "/" + inspection.id() + "/answers", inspection.tag(WANG), Map.of());
        assertThat(nothing.isRefused(400, "invalid-value")
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/answers");

        assertThat(inspection.get(WANG).json().at("/sheet/open").asInt()).isEqualTo(1);
    }

    @Test
    void onlyASmallPngOrAWitnessedRefusalIsASignature() throws IOException {
        InspectionSteps inspection = inspectionOf("2024.PICTURES").checkedIn();
        inspection.answer(WANG, conforms(1), conforms(2)).isStatus(200);

        inspection.signTarget(WANG, InspectionFixtures.png(256 * 1024 + 1)).isRefused(413, "image-too-large");
        inspection.signTarget(WANG, "<svg/>".getBytes(StandardCharsets.UTF_8)).isRefused(422, "not-a-png-image");
        signature(inspection, Map.of("image", "&&&")).isRefused(400, "invalid-value");
        signature(inspection, Map.of()).isRefused(400, "invalid-value");
        signature(inspection, Map.of("image", "", "refusal", Map.of("reason", "不同意", "witness", "张")))
                .isRefused(400, "invalid-value");
        signature(inspection, Map.of("refusal", Map.of("reason", "不同意"))).isRefused(400, "invalid-value");
        signature(inspection, Map.of("refusal", Map.of("reason", " ", "witness", "张")))
                .isRefused(400, "invalid-value");
        String picture = LIST + "/" + inspection.id() + "/signatures/target";
        api.as(WANG).get(picture).isRefused(404, "no-signature-image");

        inspection.signTarget(WANG, InspectionFixtures.png(256 * 1024)).isRefused(422, "not-a-png-image");
        inspection.signTarget(WANG, InspectionFixtures.picture()).isStatus(200);
        Answer shown = api.as(REVIEWER).get(picture).isStatus(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.bytes())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void theDayOfTheEndLiesBetweenCheckInAndToday() {
        InspectionSteps inspection = inspectionOf("2024.DAYS").signed(conforms(1), conforms(2));

        inspection.post(WANG, "/end", Map.of("endedOn", "2024-04-15")).isRefused(422, "end-outside-visit");
        inspection.post(WANG, "/end", Map.of("endedOn", "2099-04-15")).isRefused(422, "end-outside-visit");
        inspection.post(WANG, "/end", Map.of("endedOn", "yesterday")).isRefused(400, "unreadable-body");
        inspection.post(WANG, "/end", Map.of("endedOn", "2024-04-16")).isStatus(200);
    }

    @Test
    void aResultThatDoesNotFitTheSignedAnswersIsRefused() {
        InspectionSteps inspection = inspectionOf("2024.RESULTS").ended(problem(1, "过期"), conforms(2));

        inspection.record(WANG, "R1").isRefused(422, "problem-without-category");
        inspection.record(WANG, "R1", "R5").isRefused(422, "category-is-exclusive");
        inspection.record(WANG).isRefused(422, "item-without-category");
        inspection.record(WANG, "R10").isRefused(400, "unreadable-body");
        Map<String, Object> none = Map.of("items", List.of(), "method", "ON_SITE");
        inspection.post(WANG, "/record", none).isRefused(422, "items-differ");
        inspection.post(WANG, "/record", standIn("外出")).isRefused(422, "nobody-is-absent");
        inspection.record(WANG, "R5").isStatus(200);
        inspection.review(REVIEWER, Map.of("decision", "RETURN")).isRefused(400, "invalid-value");
        inspection.review(REVIEWER, Map.of("decision", "ACCEPT", "reason", "好")).isRefused(400, "invalid-value");
        inspection.review(REVIEWER, Map.of("accept", true)).isRefused(400, "unreadable-body");

        assertThat(inspection.state()).isEqualTo("RECORDED");
    }

    @Test
    void aProblemThatNobodySignedIsNotRecorded() {
        InspectionSteps inspection = inspectionOf("2024.UNSIGNED").ended(conforms(1), conforms(2));

        inspection.record(WANG, "R8").isRefused(422, "category-without-problem");
    }

    @Test
    void listsShowEverybodyTheOwnAndOverseersTheWholeAuthority() {
        InspectionSteps inspection = inspectionOf("2024.LISTS");
        String ofDraw = LIST + "?draw=2024.LISTS";

        assertThat(ids(api.as(WANG).get(ofDraw + "&mine=true"))).containsExactly(inspection.id());
        assertThat(ids(api.as(REVIEWER).get(ofDraw + "&state=ASSIGNED"))).containsExactly(inspection.id());
        assertThat(ids(api.as(REVIEWER).get(ofDraw + "&mine=true"))).isEmpty();
        assertThat(ids(api.as(COLLEAGUE).get(ofDraw))).isEmpty();
        assertThat(ids(api.as(AUDITOR.ofAuthority("111111-SAMR")).get(ofDraw))).isEmpty();
        api.as(PLANNER).get(LIST).isRefused(403, "role-missing");
        api.as(WANG).get(LIST + "?draw=a%20b").isRefused(400, "invalid-value");
        api.as(WANG).get(LIST + "?state=NEW").isRefused(400, "invalid-value");
        api.as(WANG).get(LIST + "/unknown").isRefused(404, "unknown-inspection");
        api.as(WANG).get(LIST + "/$where").isRefused(400, "invalid-value");
    }

    @Test
    void aCommandWithoutAKeyIsRefused() {
        InspectionSteps inspection = inspectionOf("2024.KEYS");

        api.as(WANG).post(LIST + "/" + inspection.id() + "/notice", "", null).isRefused(400, "idempotency-key-missing");
    }

    @Test
    void theDescriptionOfTheApiNamesTheRefusals() {
        String description = api.anonymously().get("/v3/api-docs").isStatus(200).text();

        assertThat(description)
                .contains("/api/inspection/v1/inspections/{id}/record")
                .contains("recorder-may-not-review", "image-too-large", "step-out-of-order", "unknown-question")
                .doesNotContain("/internal/");
    }

    private InspectionSteps inspectionOf(String draw) {
        return InspectionSteps.ofNewDraw(draw, api, others, directory);
    }

    private static Answer signature(InspectionSteps inspection, Map<String, Object> body) {
        return inspection.post(WANG, "/signatures/target", body);
    }

    private static Map<String, Object> standIn(String reason) {
        return Map.of(
                "items",
                List.of(Map.of("item", ITEM, "categories", List.of("R1"))),
                "method",
                "ON_SITE",
                "absentReason",
                reason);
    }

    private static List<String> ids(Answer list) {
        return list.isStatus(200)
                .json()
                .path("rows")
                .valueStream()
                .map(row -> row.path("inspection").asString())
                .toList();
    }
}
