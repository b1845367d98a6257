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
import java.util.Map;
import org.doublerandom.local.stack.Account;
import org.doublerandom.local.story.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(RunningPlatform.class)
class TokensTakenBackJourneyTest {
    /** One of each service, and of identity. */
    private static final List<String> READABLE = List.of(
            "/api/directory/v1/items",
            "/api/plan/v1/plans",
            "/api/draw/v1/draws",
            "/api/inspection/v1/inspections",
            "/api/publication/v1/plans",
            "/api/identity/v1/me/notices");

    private final County county;
    private final HttpClient http = HttpClient.newHttpClient();

    TokensTakenBackJourneyTest(County county) {
        this.county = county;
    }

    @Test
    void aTokenThatIsTakenBackIsRefusedEverywhereWithinSeconds() {
        Tokens first = county.signIn("auditor");
        JsonNode refreshed = json(form("/oauth2/token", "grant_type=refresh_token&refresh_token=" + first.refresh()));
        Tokens second = tokens(refreshed);
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
        isGivenNoOther(second);
    }

    @Test
    void aTokenWithARoleThatWasTakenAwayIsRefusedEverywhereWithinSeconds() {
        Account person = Newcomer.with(county, "deprived", "AUDITOR", "REVIEWER");
        Tokens before = county.signIn(person);
        isAnswered(before, 200);

        administer(person, "withdrawals", Map.of("roles", List.of("AUDITOR")));

        isRefusedSoon(before);
        String next = json(form("/oauth2/token", "grant_type=refresh_token&refresh_token=" + before.refresh()))
                .path("access_token")
                .asString();
        assertThat(get("/api/inspection/v1/inspections", next).statusCode()).isEqualTo(200);
        assertThat(get("/api/plan/v1/plans", next).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenOfADisabledAccountIsRefusedEverywhereWithinSecondsAndNoOtherIsGiven() {
        Account person = Newcomer.with(county, "disabled", "AUDITOR", "REVIEWER");
        Tokens before = county.signIn(person);
        isAnswered(before, 200);

        administer(person, "disabling", Map.of());

        isRefusedSoon(before);
        isGivenNoOther(before);
    }

    @Test
    void aTokenOfASignInThatWasSignedOutIsRefusedEverywhereWithinSecondsAndNoOtherIsGiven() {
        Account person = Newcomer.with(county, "leaves", "AUDITOR", "REVIEWER");
        JsonNode refreshed = json(form(
                "/oauth2/token",
                "grant_type=refresh_token&refresh_token="
                        + county.signIn(person).refresh()));
        Tokens before = tokens(refreshed);
        Tokens elsewhere = county.signIn(person);
        isAnswered(before, 200);

        HttpResponse<String> signedOut = form(
                "/connect/logout", "id_token_hint=" + refreshed.path("id_token").asString());
        assertThat(signedOut.statusCode()).as(signedOut.body()).isLessThan(400);

        isRefusedSoon(before);
        isGivenNoOther(before);
        isAnswered(elsewhere, 200);
    }

    @Test
    void theListOfTokensTakenBackIsNotToBeHadThroughTheGateway() {
        assertThat(get("/internal/v1/revocations", county.signIn("auditor").access())
                        .statusCode())
                .isEqualTo(404);
    }

    private void administer(Account person, String command, Object body) {
        county.as("admin")
                .post(
                        "/api/identity/v1/accounts/" + person.person() + "/" + command,
                        body,
                        command + "-" + person.username())
                .accepted();
    }

    private void isAnswered(Tokens tokens, int status) {
        for (String list : READABLE) {
            assertThat(get(list, tokens.access()).statusCode()).as(list).isEqualTo(status);
        }
    }

    private void isRefusedSoon(Tokens tokens) {
        await().atMost(Duration.ofSeconds(8)).untilAsserted(() -> isAnswered(tokens, 401));
    }

    private void isGivenNoOther(Tokens tokens) {
        assertThat(json(form("/oauth2/token", "grant_type=refresh_token&refresh_token=" + tokens.refresh()))
                        .path("error")
                        .asString())
                .isEqualTo("invalid_grant");
    }

    private static Tokens tokens(JsonNode given) {
        return new Tokens(
                given.path("access_token").asString(),
                given.path("refresh_token").asString());
    }

    private HttpResponse<String> get(String path, String token) {
        return send(HttpRequest.newBuilder(county.gateway().resolve(path)).header("Authorization", "Bearer " + token));
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
