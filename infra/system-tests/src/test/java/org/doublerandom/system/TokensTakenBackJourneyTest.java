package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.doublerandom.local.story.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(RunningPlatform.class)
class TokensTakenBackJourneyTest {
    /** One of each service. */
    private static final List<String> READABLE = List.of(
            "/api/directory/v1/items",
            "/api/plan/v1/plans",
            "/api/draw/v1/draws",
            "/api/inspection/v1/inspections",
            "/api/publication/v1/plans");

    private final County county;
    private final HttpClient http = HttpClient.newHttpClient();

    TokensTakenBackJourneyTest(County county) {
        this.county = county;
    }

    @Test
    void aTokenThatIsTakenBackIsRefusedEverywhereWithinSeconds() {
        Tokens first = county.signIn("auditor");
        JsonNode refreshed = json(form("/oauth2/token", "grant_type=refresh_token&refresh_token=" + first.refresh()));
        Tokens second = new Tokens(
                refreshed.path("access_token").asString(),
                refreshed.path("refresh_token").asString());
        isAnswered(first, 200);
        isAnswered(second, 200);
        Tokens elsewhere = county.signIn("auditor");

        assertThat(form("/oauth2/revoke", "token=" + second.refresh()).statusCode())
                .isEqualTo(200);

        await().atMost(Duration.ofSeconds(8)).untilAsserted(() -> {
            isAnswered(first, 401);
            isAnswered(second, 401);
        });
        isAnswered(elsewhere, 200);
        assertThat(json(form("/oauth2/token", "grant_type=refresh_token&refresh_token=" + second.refresh()))
                        .path("error")
                        .asString())
                .isEqualTo("invalid_grant");
    }

    @Test
    void theListOfTokensTakenBackIsNotToBeHadThroughTheGateway() {
        assertThat(get("/internal/v1/revocations", county.signIn("auditor")).statusCode())
                .isEqualTo(404);
    }

    private void isAnswered(Tokens tokens, int status) {
        for (String list : READABLE) {
            assertThat(get(list, tokens).statusCode()).as(list).isEqualTo(status);
        }
    }

    private HttpResponse<String> get(String path, Tokens tokens) {
        return send(HttpRequest.newBuilder(county.gateway().resolve(path))
                .header("Authorization", "Bearer " + tokens.access()));
    }

    private HttpResponse<String> form(String path, String fields) {
        return send(HttpRequest.newBuilder(county.gateway().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("client_id=local-stack&" + fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
