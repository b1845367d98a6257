package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.PartySecret;
import org.doublerandom.local.story.Patience;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Grade L1, without dice: one draw by the secrets of two organisations; one where a deposit does not come, and dice decide. */
@Tag("full")
@ExtendWith({FreshPlatform.class, RunningPlatform.class})
class ClosedNetworkJourneyTest {
    private static final String DRAWS = "/api/draw/v1/draws/";
    private static final String PARTY = "party";

    private final County county;

    ClosedNetworkJourneyTest(County county) {
        this.county = county;
    }

    @Test
    void secretsAloneDrawOnceAndWhereOneIsMissingDiceDrawFromTheSameFiles() {
        String first = county.releaseTheFoodBatchOfParties(1);
        PartySecret secret = announced(first);
        deposit(first, secret).accepted();
        county.nightPasses();
        await(first, "the outcome at close", draw -> draw.has("outcome"));
        somebodyElsesProgramConfirms(first, "grade L1", "ok  outcome.txt", "its limit: all parties together");
        thePublicReads(first, "各方公告前承诺、公告后至截止时间前寄存的秘密", "与最后寄存的一方串通");
        thePlanKnowsThatItIsDrawn(first);

        String second = county.releaseTheFoodBatchOfParties(2);
        PartySecret withheld = announced(second);
        county.nightPasses();
        await(
                second,
                "noting that a deposit is missing",
                draw -> draw.at("/parties/1/missing").asBoolean(false));
        assertThat(deposit(second, withheld).code()).isEqualTo("deposit-is-late");
        twoPersonsVoid(second);
        somebodyElsesProgramConfirms(second, "OPEN  void: no deposit of " + party());
        county.drawAgain(second, 2);
        somebodyElsesProgramConfirms(
                second + "-2", "grade LD", "after MISSING, from the same files", "ok  outcome.txt");
    }

    /** Opened, committed to, announced; the service has deposited the bureau's own secret. */
    private PartySecret announced(String batch) {
        Patience.until(
                        "freezing of the frame of " + batch,
                        () -> county.as("drawofficer")
                                .post("/api/draw/v1/draws", Map.of("batch", batch), "sample-open-" + batch),
                        answer -> answer.status() < 300)
                .accepted();
        PartySecret secret = PartySecret.random();
        JsonNode opened = county.as(PARTY).get(DRAWS + batch).accepted().json();
        county.as(PARTY)
                .put(
                        DRAWS + batch + "/commitments/" + party(),
                        Map.of("commitment", secret.commitment(opened, party())))
                .accepted();
        Patience.until(
                        "the public record's copy of " + batch,
                        () -> county.as("drawofficer")
                                .post(
                                        DRAWS + batch + "/announcement",
                                        Map.of(),
                                        UUID.randomUUID().toString()),
                        answer -> !answer.code().equals("frame-not-copied"))
                .accepted();
        await(
                batch,
                "the bureau's own deposit",
                draw -> draw.at("/parties/0/deposited").asBoolean(false));
        return secret;
    }

    private String party() {
        return county.account(PARTY).org();
    }

    private Answer deposit(String draw, PartySecret secret) {
        return county.as(PARTY).put(DRAWS + draw + "/deposits/" + party(), Map.of("secret", secret.hex()));
    }

    private void twoPersonsVoid(String draw) {
        post("drawofficer", draw + "/void-requests", Map.of("reason", "MISSING", "text", "截止时未寄存"));
        post("approver", draw + "/void-requests/1/approval", Map.of());
    }

    private void post(String who, String path, Object body) {
        county.as(who).post(DRAWS + path, body, UUID.randomUUID().toString()).accepted();
    }

    private void await(String draw, String what, Predicate<JsonNode> isThere) {
        Patience.until(
                what + " of " + draw,
                () -> county.as("drawofficer").get(DRAWS + draw),
                answer -> isThere.test(answer.accepted().json()));
    }

    private void thePlanKnowsThatItIsDrawn(String batch) {
        Patience.until(
                "that plan-service knows of " + batch,
                () -> county.as("planner").get("/api/plan/v1/batches/" + batch),
                answer -> answer.accepted().json().has("drawn"));
    }

    private void thePublicReads(String draw, String... words) {
        Answer page = Patience.until(
                "publication of " + draw,
                () -> county.anybody().get("/"),
                answer -> answer.accepted().text().contains("draw-" + draw));

        assertThat(page.text()).contains(words);
    }

    private void somebodyElsesProgramConfirms(String draw, String... expected) {
        assertThat(BothVerifiers.confirm(county, draw)).contains(expected);
    }
}
