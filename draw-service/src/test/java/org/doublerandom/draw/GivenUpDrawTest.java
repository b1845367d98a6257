package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doublerandom.draw.domain.record.VoidRecord;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Draws that are not completed: given up by two persons, with a public record. */
class GivenUpDrawTest extends DrawCeremony {

    @Test
    void anOpenedDrawIsGivenUpBeforeItsAnnouncementAndTheLogGoesOn() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        requestVoid(id, officer, "WITHDRAWN").isStatus(201);
        approveVoid(id, approver, 1).isStatus(200);

        assertThat(draw(id).path("state").asString()).isEqualTo("VOIDED");
        VoidRecord record = VoidRecord.parse(publicFile(id, "void.txt").text());
        assertThat(record.prev().hex()).isEqualTo(log().at("/0/digest").asString());
        assertThat(record.detail())
                .isEqualTo(Digest.of(publicFile(id, "void-detail.txt").text()));
        publicFile(id, "announcement.txt").isRefused(404, "no-such-file");
        publicFile(id, "seed.txt").isRefused(404, "no-such-file");
        var told = others.await("draw.events.v1", "org.doublerandom.draw.DrawVoided.v1", id, 1);
        assertThat(told.get(0).body()).contains("\"reason\":\"WITHDRAWN\"", "\"announced\":false");

        String next = published("2024.L01.B2", SampleFrame.of(20));
        assertThat(draw(next).path("serial").asInt()).isEqualTo(2);
        assertThat(log().valueStream().map(entry -> entry.path("kind").asString()))
                .containsExactly("scheme", "void", "scheme", "announcement");
        assertThat(log().at("/2/text").asString()).contains("prev " + record.digest(Suite.SHA256) + "\n");
    }

    @Test
    void aBatchWhoseFilesDoNotComeIsWithdrawnByTwoPersons() {
        String id = release("2024.L01.B1");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> open(id).json().path("code").asString().equals("frame-not-ready"));

        api.as(officer).post(DRAWS, Map.of("batch", id, "withoutFiles", true)).isStatus(201);

        announce(id).isRefused(409, "frame-not-ready");
        requestVoid(id, officer, "WITHDRAWN").isStatus(201);
        approveVoid(id, approver, 1).isStatus(200);
        assertThat(publicFile(id, "void-detail.txt").text()).contains("evidence " + "0".repeat(64));
    }

    @Test
    void aReleasedBatchThatNobodyOpensLapsesWithItsWindow() {
        String id = release("2024.L01.B1", "2024-04-15");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.as(officer).get(DRAWS + "/" + id).status() == 200);
        awaitState(id, "VOIDED");

        VoidRecord record = VoidRecord.parse(publicFile(id, "void.txt").text());
        assertThat(record.reason()).isEqualTo("LAPSED");
        assertThat(record.by()).hasToString("p-approver p-releaser");
        var told = others.await("draw.events.v1", "org.doublerandom.draw.DrawVoided.v1", id, 1);
        assertThat(told.get(0).body()).contains("\"reason\":\"LAPSED\"", "\"announced\":false");
    }

    @Test
    void threeReadingsThatAllDifferEndInAVoidThatOpensTheSecretAndShowsEveryEntry() {
        String id = published("2024.L01.B1", SampleFrame.of(20));
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS.replace('3', '2')).isStatus(200);
        publicFile(id, "readings.txt").isRefused(404, "no-such-file");
        enter(id, zhao, THROWS.replace('3', '1')).isStatus(200);

        assertThat(draw(id).at("/readings/verdict").asString()).isEqualTo("ALL_DIFFER");
        enter(id, with("p-fourth", "WITNESS"), THROWS).isRefused(409, "readings-are-settled");
        publicFile(id, "seed.txt").isRefused(404, "no-such-file");
        requestVoid(id, officer, "WITHDRAWN").isRefused(422, "void-reason-does-not-fit");
        requestVoid(id, officer, "READINGS").isStatus(201);
        approveVoid(id, approver, 1).isStatus(200);

        assertThat(publicFile(id, "readings.txt").text().lines())
                .filteredOn(line -> line.startsWith("reading "))
                .hasSize(3);
        assertThat(publicFile(id, "seed.txt").text())
                .contains("\nreveal " + authority + " ")
                .doesNotContain("beacon");
        requestVoid(id, officer, "READINGS").isRefused(409, "draw-is-void");
        announce(id).isRefused(409, "draw-is-not-open");
        enter(id, wang, THROWS).isRefused(409, "draw-is-not-announced");
    }

    @Test
    void aDrawWithoutAnyAssignmentSaysWhichConstraintIsInTheWayAndCanOnlyBeVoided() {
        SampleFrame noFoodExpert = SampleFrame.of(20).withRoster("I00\t*\t-\t99\t0\nI01\t*\t-\t99\t0\n");
        String id = published("2024.L01.B1", noFoodExpert);
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> draw(id).has("diagnosis"));

        JsonNode diagnosis = draw(id).path("diagnosis");
        assertThat(diagnosis.at("/filled").asInt()).isEqualTo(4);
        assertThat(diagnosis.at("/places").asInt()).isEqualTo(8);
        assertThat(diagnosis.at("/sufficient/0").asString()).isEqualTo("EXPERTISE");
        assertThat(diagnosis.at("/shortage")).hasSize(4);
        assertThat(api.as(wang).get(DRAWS + "/" + id).json().path("diagnosis").has("shortage"))
                .isFalse();
        assertThat(draw(id).path("state").asString()).isEqualTo("ANNOUNCED");
        publicFile(id, "outcome.txt").isRefused(404, "no-such-file");
        requestVoid(id, officer, "WITHDRAWN").isRefused(422, "void-reason-does-not-fit");
        requestVoid(id, officer, "INFEASIBLE").isStatus(201);
        approveVoid(id, approver, 1).isStatus(200);

        assertThat(publicFile(id, "seed.txt").text()).contains("beacon DICE 1 ");
        assertThat(publicFile(id, "outcome.txt").text())
                .contains("primary ALL 4 ")
                .doesNotContain("team ");
        assertThat(others.all("draw.internal.v1"))
                .noneMatch(fact -> fact.stream().equals(id));
        var told = others.await("draw.events.v1", "org.doublerandom.draw.DrawVoided.v1", id, 1);
        assertThat(told.get(0).body()).contains("\"reason\":\"INFEASIBLE\"", "\"announced\":true");
    }

    @Test
    void aVoidNeedsTwoPersonsOfTheAuthorityAndARequest() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        TestPerson both = with("p-officer", "DRAW_OFFICER", "APPROVER");
        requestVoid(id, approver, "WITHDRAWN").isRefused(403, "role-missing");
        requestVoid(id, with("p-drafter", "DRAW_OFFICER"), "WITHDRAWN").isRefused(403, "draw-officer-has-another-duty");
        requestVoid(id, officer.ofAuthority("000000-X"), "WITHDRAWN").isRefused(404, "unknown-draw");
        requestVoid(id, officer, "withdrawn").isRefused(400, "unreadable-body");
        requestVoid(id, officer, "INFEASIBLE").isRefused(422, "void-reason-does-not-fit");
        approveVoid(id, approver, 1).isRefused(404, "unknown-request");
        requestVoid(id, both, "WITHDRAWN").isStatus(201);

        approveVoid(id, both, 1).isRefused(403, "requester-may-not-approve");
        approveVoid(id, with("p-officer", "DRAW_OFFICER"), 1).isRefused(403, "requester-may-not-approve");
        approveVoid(id, wang, 1).isRefused(403, "witness-may-not-approve");
        approveVoid(id, with("p-nobody", "WITNESS"), 1).isRefused(403, "role-missing");
        approveVoid(id, approver.ofAuthority("000000-X"), 1).isRefused(404, "unknown-draw");
        assertThat(draw(id).path("state").asString()).isEqualTo("OPENED");
        assertThat(records()).isEmpty();
        assertThat(others.all("draw.events.v1")).noneMatch(fact -> fact.stream().equals(id));
    }

    @Test
    void onePersonHasOneRequestAndTheLastOneStands() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        TestPerson another = with("p-officer-2", "DRAW_OFFICER");
        String requests = DRAWS + "/" + id + "/void-requests";
        for (String key : List.of("k1", "k2")) {
            Answer asked = api.as(officer).post(requests, Map.of("reason", "WITHDRAWN", "text", "一"), key);
            assertThat(asked.isStatus(201).json().path("voidRequests")).hasSize(1);
        }
        api.as(another)
                .post(requests, Map.of("reason", "WITHDRAWN", "text", "二"))
                .isStatus(201);

        JsonNode waiting = api.as(officer)
                .post(requests, Map.of("reason", "WITHDRAWN", "text", "三"))
                .isStatus(201)
                .json()
                .path("voidRequests");

        assertThat(waiting.findValuesAsString("number")).containsExactly("2", "3");
        approveVoid(id, approver, 1).isRefused(404, "unknown-request");
        approveVoid(id, approver, 3).isStatus(200);
    }

    @Test
    void aRepeatedApprovalAnswersTheSameAndAppendsOneRecord() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        Map<String, Object> petition = Map.of("reason", "WITHDRAWN", "text", "见附件");
        String requests = DRAWS + "/" + id + "/void-requests";
        assertThat(api.as(officer).post(requests, petition, "k1").isStatus(201).json())
                .isEqualTo(api.as(officer)
                        .post(requests, petition, "k1")
                        .isStatus(201)
                        .json());

        Answer first =
                api.as(approver).post(requests + "/1/approval", Map.of(), "k2").isStatus(200);
        Answer again =
                api.as(approver).post(requests + "/1/approval", Map.of(), "k2").isStatus(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(first.json().path("voidRequests")).hasSize(1);
        assertThat(records()).hasSize(1);
    }
}
