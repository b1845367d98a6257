package org.doublerandom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.doublerandom.gateway.Upstream.Answer;
import org.doublerandom.gateway.Upstream.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassingOnTest extends ThroughTheGateway {
    @ParameterizedTest
    @CsvSource({
        "/api/plan/v1/plans, plan",
        "/api/draw/v1/draws/2024.L03.B1, draw",
        "/api/publication/v1/kpis, publication",
        "/, publication",
        "/portal/style.css, publication",
        "/login, identity",
        "/.well-known/openid-configuration, identity",
        "/identity/style.css, identity",
        "/api/identity/v1/accounts, identity"
    })
    void aListedPathToItsService(String path, String service) {
        assertThat(send(signedIn(path)).body()).isEqualTo(service);
    }

    @Test
    void thePathAndTheQuestionAsTheyCame() {
        send(to("/api/publication/v1/search?q=%E9%A3%9F%E5%93%81%20a%2Bb&limit=5"));

        assertThat(BEHIND.publication.asked().path())
                .isEqualTo("/api/publication/v1/search?q=%E9%A3%9F%E5%93%81%20a%2Bb&limit=5");
    }

    @Test
    void theBodyTheKeyAndTheToken() {
        send(signedIn("/api/plan/v1/plans")
                .header("Idempotency-Key", "k-1")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"title\": \"计划\"}")));

        Asked asked = BEHIND.plan.asked();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.headers())
                .containsEntry("idempotency-key", "k-1")
                .containsEntry("content-type", "application/json")
                .containsKey("authorization");
        assertThat(new String(asked.body(), StandardCharsets.UTF_8)).isEqualTo("{\"title\": \"计划\"}");
    }

    @Test
    void aFormByteByByte() {
        send(to("/oauth2/token?x=1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&a=%2B+b")));

        assertThat(new String(BEHIND.identity.asked().body(), StandardCharsets.UTF_8))
                .isEqualTo("grant_type=client_credentials&a=%2B+b");
    }

    @Test
    void theAnswerWithItsStatusAndHeaders() {
        String problem = "{\"code\": \"drafter-may-not-approve\"}";
        BEHIND.publication.answersOnce(
                new Answer(409, Map.of("Content-Type", "application/problem+json", "ETag", "\"7\""), problem));

        HttpResponse<String> answer = send(to("/api/publication/v1/plans"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(answer.body()).isEqualTo(problem);
    }

    @Test
    void aRedirectWithoutFollowingIt() {
        BEHIND.identity.answersOnce(new Answer(302, Map.of("Location", "/login"), ""));

        HttpResponse<String> answer = send(to("/oauth2/authorize?client_id=swagger"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/login");
    }

    @Test
    void theDocumentOfAServiceUnderItsOwnName() {
        send(to("/api/plan/v3/api-docs"));

        assertThat(BEHIND.plan.asked().path()).isEqualTo("/v3/api-docs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/draw/v1/draws/d-1/files/announcement",
                "/api/draw/v1/logs/000000-SAMR",
                "/api/publication/v1/kpis/F3"
            })
    void whatIsPublicWithoutAToken(String path) {
        assertThat(send(to(path)).statusCode()).isEqualTo(200);
    }
}
