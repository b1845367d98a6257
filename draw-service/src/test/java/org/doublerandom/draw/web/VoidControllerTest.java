package org.doublerandom.draw.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import org.doublerandom.testkit.TestPerson;
import org.junit.jupiter.api.Test;

class VoidControllerTest extends Ceremony {
    private static final TestPerson APPROVER = with("sun", "APPROVER");
    private static final String WITHDRAWN = """
            {"reason": "WITHDRAWN", "text": "计划已撤回", "evidence": "%s"}""".formatted("ab".repeat(32));

    @Test
    void oneAsksAndAnotherApproves() {
        String requests = opened("2024.L21.B1") + "/void-requests";

        assertThat(calls.as(OFFICER).post(requests, WITHDRAWN))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.voidRequests[0].by")
                .isEqualTo("chen");
        assertRefused(
                calls.as(with("chen", "APPROVER")).post(requests + "/1/approval", ""),
                403,
                "requester-may-not-approve");
        assertThat(calls.as(APPROVER).post(requests + "/1/approval", ""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "VOIDED", "voided": {"reason": "WITHDRAWN"}}""");
        assertRefused(calls.as(OFFICER).post(requests, WITHDRAWN), 409, "draw-is-void");
    }

    @Test
    void onlyOfficersAskAndOnlyWhatWasAskedIsApproved() {
        String requests = opened("2024.L22.B1") + "/void-requests";

        assertRefused(calls.anonymously().post(requests, WITHDRAWN), 401, "not-signed-in");
        assertRefused(calls.as(WITNESS).post(requests, WITHDRAWN), 403, "draw-officer-has-another-duty");
        assertRefused(calls.as(APPROVER).post(requests + "/1/approval", ""), 404, "unknown-request");
        assertRefused(calls.as(APPROVER).post(requests + "/one/approval", ""), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("?number");
    }

    @Test
    void aMistakeInTheRequestIsPointedAt() {
        String requests = opened("2024.L23.B1") + "/void-requests";

        assertRefused(calls.as(OFFICER).post(requests, WITHDRAWN.replace("计划已撤回", " ")), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/text");
        assertRefused(
                        calls.as(OFFICER).post(requests, WITHDRAWN.replace("WITHDRAWN", "withdrawn")),
                        400,
                        "unreadable-body")
                .extractingPath("$.errors[0].message")
                .asString()
                .startsWith("'withdrawn' (expected: one of [GIVENUP, WITHDRAWN, ");
    }
}
