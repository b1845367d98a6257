package org.doublerandom.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.inspection.domain.InspectionFixtures.allConform;
import static org.doublerandom.inspection.domain.InspectionFixtures.assigned;
import static org.doublerandom.inspection.domain.InspectionFixtures.ended;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import org.doublerandom.inspection.application.InspectionsInMemory;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.testkit.HttpCalls;
import org.doublerandom.testkit.HttpSlice;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.values.Changed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The record of an ended visit and its review. */
@HttpSlice
@Import(InspectionsInMemory.class)
class ResultControllerTest {

    private static final TestPerson WANG =
            TestPerson.with("p-wang", "INSPECTOR").ofUnit("000000001");
    private static final TestPerson REVIEWER = TestPerson.with("p-reviewer", "REVIEWER");
    private static final String ACCEPT = "{\"decision\": \"ACCEPT\"}";

    @Autowired
    HttpCalls calls;

    @Autowired
    Inspections inspections;

    @Test
    void aRecordIsReturnedWithAReasonAndAcceptedAtLast() {
        String visit = endedVisit(31);

        assertState(WANG, visit + "/record", record("R1"), "RECORDED");
        assertState(REVIEWER, visit + "/review", "{\"decision\": \"RETURN\", \"reason\": \"漏填\"}", "RETURNED");
        assertState(WANG, visit + "/record", record("R1"), "RECORDED");
        assertState(REVIEWER, visit + "/review", ACCEPT, "ACCEPTED");
    }

    @Test
    void whoInspectsOrRecordsDoesNotReview() {
        String visit = endedVisit(32);
        assertRefused(calls.as(REVIEWER).post(visit + "/record", record("R1")), 403, "not-of-the-unit");
        assertRefused(calls.anonymously().post(visit + "/record", record("R1")), 401, "not-signed-in");
        assertRefused(calls.as(REVIEWER).post(visit + "/review", ACCEPT), 409, "step-out-of-order");
        assertState(WANG, visit + "/record", record("R1"), "RECORDED");

        TestPerson wangAsReviewer = TestPerson.with("p-wang", "INSPECTOR", "REVIEWER");
        assertRefused(calls.as(wangAsReviewer).post(visit + "/review", ACCEPT), 403, "recorder-may-not-review");
        assertRefused(
                calls.as(TestPerson.with("p-liu", "INSPECTOR")).post(visit + "/review", ACCEPT),
                403,
                "inspector-may-not-review");
    }

    @Test
    void aResultFitsTheSignedAnswers() {
        String visit = endedVisit(33);

        assertRefused(calls.as(WANG).post(visit + "/record", record("R8")), 422, "category-without-problem");
        assertRefused(
                calls.as(WANG).post(visit + "/record", "{\"items\": [], \"method\": \"ON_SITE\"}"),
                422,
                "items-differ");
    }

    @Test
    void aMistakeInTheBodyIsPointedAt() {
        String visit = endedVisit(34);

        assertRefused(calls.as(WANG).post(visit + "/record", record("R10")), 400, "unreadable-body")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/items/0/categories/0");
        assertRefused(calls.as(REVIEWER).post(visit + "/review", "{}"), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/decision");
    }

    private String endedVisit(int target) {
        AssignedInspection assigned = assigned(target);
        inspections.addIfAbsent(AssignedInspection.of(assigned.assignment()));
        inspections.change(assigned.id(), any -> Changed.to(ended(assigned, allConform())));
        return "/api/inspection/v1/inspections/" + assigned.id();
    }

    private void assertState(TestPerson person, String path, String body, String state) {
        assertThat(calls.as(person).post(path, body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo(state);
    }

    private static String record(String food) {
        return """
                {"items": [{"item": "ZJ2017-1", "categories": ["%s"]},
                           {"item": "ZJ2017-17", "categories": ["R1"]}], "method": "ON_SITE"}""".formatted(food);
    }
}
