package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doublerandom.facts.outbox.OutboxRelay;
import org.doublerandom.testkit.api.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The wrong person, the wrong order and bad input, at each step of the ceremony. */
class RefusedStepsTest extends DrawCeremony {

    @Autowired
    OutboxRelay relay;

    @Test
    void theWrongPersonDoesNotOpenWhateverHisRoles() {
        String id = release("2024.L01.B1");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> open(id).status() == 409);

        // The person is looked at before the frame, which is not here yet.
        for (String other : List.of("p-drafter", "p-approver", "p-releaser")) {
            open(id, with(other, "DRAW_OFFICER")).isRefused(403, "draw-officer-has-another-duty");
            open(id, with(other)).isRefused(403, "draw-officer-has-another-duty");
        }
        open(id, officer.since(Instant.parse("2024-04-16T01:00:01Z"))).isRefused(403, "account-younger-than-release");
        open(id, approver).isRefused(403, "role-missing");
        open(id, with("p-wang", "DRAW_OFFICER")).isRefused(403, "draw-officer-has-another-duty");
        open(id, officer.ofAuthority("000000-X")).isRefused(404, "unknown-batch");
        open(id, officer).isRefused(409, "frame-not-ready");
        api.anonymously().post(DRAWS, Map.of("batch", id)).isRefused(401, "not-signed-in");
        open(idOf("2024.L99.B1")).isRefused(404, "unknown-batch");
        open("no batch").isRefused(400, "invalid-value");
        api.as(officer).post(DRAWS, Map.of()).isRefused(400, "invalid-value");
        api.as(officer).post(DRAWS, Map.of("batch", id), null).isRefused(400, "idempotency-key-missing");
        api.as(officer).get(DRAWS + "/" + id).isRefused(404, "unknown-draw");
        assertThat(api.as(officer).get(DRAWS).json().path("rows")).isEmpty();
    }

    @Test
    void theWrongPersonDoesNotAnnounceNorADayTooLate() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        String announcement = DRAWS + "/" + id + "/announcement";
        api.as(with("p-approver", "DRAW_OFFICER"))
                .post(announcement, Map.of())
                .isRefused(403, "draw-officer-has-another-duty");
        api.as(approver).post(announcement, Map.of()).isRefused(403, "role-missing");
        api.as(officer.ofAuthority("000000-X")).post(announcement, Map.of()).isRefused(404, "unknown-draw");
        api.as(officer)
                .post(announcement, Map.of("close", "2024-04-16T01:00:00Z"))
                .isRefused(422, "announced-after-close");
        api.as(officer)
                .post(announcement, Map.of("close", "2024-04-17T01:00:00.5Z"))
                .isRefused(400, "invalid-value");
        api.as(officer).post(announcement, Map.of("close", "tomorrow")).isRefused(400, "unreadable-body");
        enter(id, wang, THROWS, "ab".repeat(32)).isRefused(409, "draw-is-not-announced");
        assertThat(records()).isEmpty();
        api.as(officer)
                .post(announcement, Map.of("close", "2024-04-18T02:00:00Z"), "key")
                .isStatus(200);
        assertThat(publicFile(id, "announcement.txt").text()).contains("\nclose 2024-04-18T02:00:00Z\n");
    }

    @Test
    void aReadingBeforeTheBrokerHasAcknowledgedTheAnnouncementIsRefused() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        relay.stop();
        try {
            announce(id).isStatus(200);
            enter(id, wang, THROWS).isRefused(409, "announcement-not-yet-published");
            assertThat(draw(id).at("/readings/entered").asInt()).isZero();
        } finally {
            relay.start();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> enter(id, wang, THROWS).isRefused(409, "entry-is-early"));
        clock().forward(Duration.ofSeconds(61));
        enter(id, wang, THROWS).isStatus(200);
    }

    @Test
    void onlyAnUninvolvedWitnessWhoSawThisAnnouncementEntersWellFormedThrowsOnce() {
        String id = published("2024.L01.B1", SampleFrame.of(20));
        for (String involved : List.of("p-drafter", "p-approver", "p-releaser", "p-officer")) {
            enter(id, with(involved, "WITNESS"), THROWS).isRefused(403, "witness-has-another-duty");
            enter(id, with(involved, "PLANNER"), THROWS).isRefused(403, "witness-has-another-duty");
        }
        enter(id, approver, THROWS).isRefused(403, "role-missing");
        enter(id, wang, THROWS, "ab".repeat(32)).isRefused(422, "foreign-announcement");
        enter(id, wang, THROWS, "ab").isRefused(400, "invalid-value");
        enter(id, wang, "1234561234561234567").isRefused(400, "invalid-value");
        enter(id, wang, THROWS + "7").isRefused(400, "invalid-value");
        enter(id, wang, "1".repeat(101)).isRefused(400, "invalid-value");
        String mine = DRAWS + "/" + id + "/readings/mine";
        api.as(wang).put(mine, Map.of("announcement", "ab".repeat(32))).isRefused(400, "invalid-value");
        api.as(wang).put(mine, Map.of("throws", THROWS)).isRefused(400, "invalid-value");
        api.anonymously().put(DRAWS + "/" + id + "/readings/mine", Map.of()).isRefused(401, "not-signed-in");
        assertThat(draw(id).at("/readings/entered").asInt()).isZero();

        enter(id, with("p-named-nowhere", "WITNESS"), THROWS).isRefused(403, "witness-is-not-named");
        enter(id, wang, THROWS + "1").isRefused(422, "wrong-number-of-throws");
        enter(id, wang, THROWS).isStatus(200);
        Answer repeated = enter(id, wang, THROWS).isStatus(200);
        assertThat(repeated.json().at("/readings/entered").asInt()).isEqualTo(1);
        assertThat(repeated.text()).doesNotContain(THROWS);
        enter(id, wang, THROWS.replace('3', '2')).isRefused(409, "witness-has-entered");
    }

    @Test
    void filesThatNameInspectorsAreForAuditorsOfTheAuthority() {
        String id = completed("2024.L01.B1", SampleFrame.of(20));
        for (String name : List.of("roster.txt", "conflicts.txt", "outcome-full.txt")) {
            publicFile(id, name).isRefused(401, "not-signed-in");
            api.as(officer).get(DRAWS + "/" + id + "/files/" + name).isRefused(403, "role-missing");
            api.as(auditor.ofAuthority("000000-X"))
                    .get(DRAWS + "/" + id + "/files/" + name)
                    .isRefused(404, "unknown-draw");
            auditedFile(id, name).isStatus(200);
        }
        for (String name : List.of(
                "announcement.txt",
                "pool.txt",
                "scheme.txt",
                "seed.txt",
                "readings.txt",
                "result.txt",
                "outcome.txt")) {
            publicFile(id, name).isStatus(200);
            api.as(wang).get(DRAWS + "/" + id + "/files/" + name).isStatus(200);
        }
        auditedFile(id, "void.txt").isRefused(404, "no-such-file");
        publicFile(id, "secret.txt").isRefused(404, "no-such-file");
        publicFile(idOf("2024.L99.B1"), "pool.txt").isRefused(404, "unknown-draw");
        api.anonymously().get(DRAWS + "/" + id).isRefused(401, "not-signed-in");
        api.withToken("nonsense").get(DRAWS + "/" + id + "/files/pool.txt").isRefused(401, "token-invalid");
        requestVoid(id, officer, "WITHDRAWN").isRefused(409, "completed-draw-is-final");
        enter(id, zhao, THROWS).isRefused(409, "draw-is-not-announced");
        enter(id, wang, THROWS).isStatus(200);
    }

    @Test
    void theApiDescriptionNamesEveryRefusalOfTheCeremony() {
        String description = api.anonymously().get("/v3/api-docs").isStatus(200).text();

        assertThat(description)
                .contains("/api/draw/v1/draws/{id}/readings/mine", "/api/draw/v1/logs/{authority}", "\"throws\"")
                .contains("draw-officer-has-another-duty", "witness-has-another-duty", "requester-may-not-approve")
                .contains("unknown-batch", "unknown-draw", "unknown-request", "no-such-file")
                .contains("frame-not-ready", "frame-is-wrong", "draw-was-opened-before", "draw-is-not-open")
                .contains("draw-is-not-announced", "announcement-not-yet-published", "witness-has-entered")
                .contains("readings-are-settled", "witness-is-not-named", "entry-is-early", "wrong-number-of-throws")
                .contains(
                        "same-organisation-as-first",
                        "scheme-not-fixed",
                        "completed-draw-is-final",
                        "draw-is-void",
                        "invalid-value")
                .contains("announced-after-close", "foreign-announcement", "void-reason-does-not-fit");
    }

    @Test
    void aRepeatedCommandAnswersTheSameAndDoesNothingTwice() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        open(id).isRefused(409, "draw-was-opened-before");
        String announcement = DRAWS + "/" + id + "/announcement";
        Answer first = api.as(officer).post(announcement, Map.of(), "key").isStatus(200);
        Answer again = api.as(officer).post(announcement, Map.of(), "key").isStatus(200);
        assertThat(again.json().at("/announcement/digest"))
                .isEqualTo(first.json().at("/announcement/digest"));
        api.as(officer)
                .post(announcement, Map.of("close", "2024-05-01T00:00:00Z"), "key")
                .isRefused(422, "idempotency-key-reused");
        announce(id).isRefused(409, "draw-is-not-open");
        assertThat(records()).hasSize(1);

        String second = release("2024.L01.B2");
        freeze(second, SampleFrame.of(20));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> api.as(officer)
                                .post(DRAWS, Map.of("batch", second), "open")
                                .status()
                        == 201);
        Answer repeated =
                api.as(officer).post(DRAWS, Map.of("batch", second), "open").isStatus(201);
        assertThat(repeated.json().path("serial").asInt()).isEqualTo(2);
        assertThat(repeated.header("Location")).isEqualTo(DRAWS + "/" + second);
    }
}
