package org.doublerandom.draw.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.testkit.HttpCalls.assertRefused;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

class DrawControllerTest extends Ceremony {

    @Test
    void anOpenedDrawAnswersWithItsAddressAndIsOpenedOnce() {
        String draw = frozen("2024.L01.B1");

        assertThat(open(draw, OFFICER))
                .hasStatus(201)
                .hasHeader("Location", draw)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "OPENED", "plan": "2024.L01.B1", "grade": "LD", "eligible": 10, "take": 5}""");
        assertThat(calls.as(OFFICER).get(draw)).hasStatusOk();
        assertRefused(open(draw, OFFICER), 409, "draw-was-opened-before");
    }

    @Test
    void thePersonIsLookedAtBeforeTheFrame() {
        String draw = released("2024.L02.B1");

        assertRefused(calls.anonymously().post(DRAWS, openingOf(draw)), 401, "not-signed-in");
        assertRefused(open(draw, with("drafter", "DRAW_OFFICER")), 403, "draw-officer-has-another-duty");
        assertRefused(open(draw, WITNESS), 403, "draw-officer-has-another-duty");
        assertRefused(open(draw, with("nobody", "WITNESS")), 403, "role-missing");
        assertRefused(open(draw, OFFICER.ofAuthority("000000-SAMR")), 404, "unknown-batch");
        assertRefused(open(draw, OFFICER), 409, "frame-not-ready");
        assertRefused(open(draw.replace("B1", "B9"), OFFICER), 404, "unknown-batch");
        assertRefused(calls.as(OFFICER).get(draw), 404, "unknown-draw");
    }

    @Test
    void aWitnessEntersOnceTheAnnouncementIsPublishedAndNobodyIsToldWhat() {
        String draw = published("2024.L03.B1");
        String reading = reading(draw);

        assertThat(calls.as(WITNESS).send(HttpMethod.PUT, draw + "/readings/mine", reading))
                .hasStatusOk()
                .bodyText()
                .contains("\"entered\":1")
                .doesNotContain(THROWS.toString());
        assertRefused(
                calls.as(with("liu", "WITNESS"))
                        .send(HttpMethod.PUT, draw + "/readings/mine", reading.replace("3514", "7777")),
                400,
                "invalid-value");
        assertRefused(
                calls.as(with("approver", "WITNESS")).send(HttpMethod.PUT, draw + "/readings/mine", reading),
                403,
                "witness-has-another-duty");
    }

    @Test
    void aReadingBeforeThePublicationIsRefused() {
        String draw = opened("2024.L04.B1");
        assertThat(calls.as(OFFICER).post(draw + "/announcement", "{}")).hasStatusOk();

        assertRefused(
                calls.as(WITNESS).send(HttpMethod.PUT, draw + "/readings/mine", reading(draw)),
                409,
                "announcement-not-yet-published");
        assertRefused(calls.as(OFFICER).post(draw + "/announcement", "{}"), 409, "draw-is-not-open");
    }

    @Test
    void aMistakeInTheBodyIsPointedAt() {
        assertRefused(calls.as(OFFICER).post(DRAWS, "{}"), 400, "invalid-value")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/batch");
        assertRefused(calls.as(OFFICER).post(DRAWS, "{\"plan\": \"x\"}"), 400, "unreadable-body")
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/plan");
        assertRefused(calls.as(OFFICER).post(DRAWS, "{"), 400, "unreadable-body");
        assertRefused(calls.as(OFFICER).post(DRAWS, MediaType.TEXT_PLAIN, "x"), 415, "media-type-not-supported");
        assertRefused(
                calls.as(OFFICER).post(opened("2024.L05.B1") + "/announcement", "{\"close\": \"tomorrow\"}"),
                400,
                "unreadable-body");
    }

    private String reading(String draw) {
        String digest = announced(draw).announcement().digest().hex();
        return "{\"announcement\": \"%s\", \"throws\": \"%s\"}".formatted(digest, THROWS);
    }
}
