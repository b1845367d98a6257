package org.doublerandom.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.inspection.domain.InspectionFixtures.assigned;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import org.doublerandom.inspection.application.InspectionsInMemory;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.guide.LegalBases;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A visit from the notice to its end, with the checklist and the signatures. */
@HttpSlice
@Import(InspectionsInMemory.class)
class VisitControllerTest {

    private static final TestPerson WANG =
            TestPerson.with("p-wang", "INSPECTOR").ofUnit("000000001");
    private static final TestPerson LIU = TestPerson.with("p-liu", "INSPECTOR").ofUnit("000000001");
    private static final TestPerson REVIEWER = TestPerson.with("p-reviewer", "REVIEWER");
    private static final String ANSWERS = """
            {"answers": [{"item": "ZJ2017-1", "question": 1, "answer": "CONFORMS"},
                         {"item": "ZJ2017-1", "question": 2, "answer": "PROBLEM", "finding": "生产记录不完整"},
                         {"item": "ZJ2017-17", "question": 1, "answer": "CONFORMS"}]}""";
    private static final String REFUSAL = """
            {"refusal": {"reason": "负责人不同意签字", "witness": "张见证"}}""";

    @Autowired
    HttpCalls calls;

    @Autowired
    Inspections inspections;

    private static final String NOTHING_ANSWERED = Answers.NONE.digest().hex();

    @BeforeEach
    void theLegalBasisIsKnown(@Autowired LegalBases bases) {
        bases.keep(InspectionFixtures.BUREAU, InspectionFixtures.FOOD, "《食品安全法》");
    }

    @Test
    void aVisitGoesStepByStep() {
        String visit = visit(21);

        assertState(calls.as(WANG).post(visit + "/notice", ""), "NOTIFIED");
        assertState(calls.as(WANG).post(visit + "/check-in", "{\"place\": \"和平路1号\"}"), "CHECKED_IN");
        assertState(calls.as(WANG).edit(visit + "/answers", NOTHING_ANSWERED, ANSWERS), "CHECKED_IN");
        assertState(calls.as(WANG).post(visit + "/signatures/mine", ""), "CHECKED_IN");
        assertRefused(calls.as(WANG).post(visit + "/end", "{}"), 409, "signature-missing");
        assertState(calls.as(LIU).post(visit + "/signatures/mine", ""), "CHECKED_IN");
        assertState(calls.as(WANG).post(visit + "/signatures/target", REFUSAL), "CHECKED_IN");
        assertState(calls.as(WANG).post(visit + "/end", "{\"endedOn\": \"2024-04-16\"}"), "ENDED");
    }

    @Test
    void onlyTheTeamVisitsAndInOrder() {
        String visit = visit(22);

        assertRefused(calls.anonymously().post(visit + "/notice", ""), 401, "not-signed-in");
        assertRefused(calls.as(REVIEWER).post(visit + "/notice", ""), 403, "not-on-team");
        assertRefused(calls.as(TestPerson.with("p-wang")).post(visit + "/notice", ""), 404, "no-such-resource");
        assertRefused(calls.as(WANG).post(visit + "/check-in", "{}"), 409, "step-out-of-order");
    }

    @Test
    void aMistakeInTheChecklistIsPointedAt() {
        String answers = visit(23) + "/answers";

        assertRefused(calls.as(WANG).edit(answers, NOTHING_ANSWERED, "{}"), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/answers");
        assertRefused(
                        calls.as(WANG).edit(answers, NOTHING_ANSWERED, ANSWERS.replace("PROBLEM", "FINE")),
                        400,
                        "unreadable-body")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/answers/1/answer");
        assertRefused(calls.as(WANG).edit(answers, NOTHING_ANSWERED, "{"), 400, "unreadable-body");
        assertRefused(calls.as(WANG).post(answers, ANSWERS), 405, "method-not-allowed");
    }

    @Test
    void aSignatureIsAPictureOrAWitnessedRefusalInJson() {
        String signature = visit(24) + "/signatures/target";

        assertRefused(calls.as(WANG).post(signature, "{\"image\": \"&&&\"}"), 400, "invalid-value");
        assertRefused(calls.as(WANG).post(signature, "{\"image\": \"PHN2Zy8+\"}"), 422, "not-a-png-image");
        assertRefused(calls.as(WANG).post(signature, MediaType.IMAGE_PNG, "png"), 415, "media-type-not-supported");
    }

    private String visit(int target) {
        inspections.addIfAbsent(AssignedInspection.of(assigned(target).assignment()));
        return "/api/inspection/v1/inspections/" + assigned(target).id();
    }

    private static void assertState(MvcTestResult answer, String state) {
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo(state);
    }
}
