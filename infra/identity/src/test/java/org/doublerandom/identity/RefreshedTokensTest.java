package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.identity.Program.VERIFIER;
import static org.doublerandom.identity.Program.authorization;
import static org.doublerandom.identity.Program.codeFor;
import static org.doublerandom.identity.Program.exchange;
import static org.doublerandom.identity.Program.json;
import static org.doublerandom.identity.Program.locationOf;
import static org.doublerandom.identity.Program.refresh;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.doublerandom.identity.tokens.Authorizations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import tools.jackson.databind.JsonNode;

@Import(RefreshedTokensTest.Time.class)
class RefreshedTokensTest extends IdentityTest {
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }

    @Autowired
    SettableClock time;

    @Autowired
    Authorizations authorizations;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void itIsNow() {
        time.stands(now);
    }

    @Test
    void aProgramGoesOnByARefreshTokenThatIsAnotherOneEachTime() throws ParseException {
        Browser browser = signedIn();
        JsonNode first = Program.tokens(browser);

        JsonNode second = json(refresh(browser, text(first, "refresh_token")));
        JsonNode third = json(refresh(browser, text(second, "refresh_token")));

        assertThat(third.get("expires_in").asInt()).isBetween(590, 600);
        assertThat(List.of(first, second, third).stream().map(tokens -> text(tokens, "refresh_token")))
                .doesNotHaveDuplicates();
        SignedJWT access = SignedJWT.parse(text(third, "access_token"));
        assertThat(access.getHeader().getType()).hasToString("at+jwt");
        assertThat(access.getJWTClaimsSet().getSubject()).isEqualTo("p-planner");
        assertThat(access.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("PLANNER");
    }

    @Test
    void aRefreshTokenThatIsUsedTwiceEndsTheGrant() {
        Browser browser = signedIn();
        String first = text(Program.tokens(browser), "refresh_token");
        String second = text(json(refresh(browser, first)), "refresh_token");

        assertInvalidGrant(refresh(browser, first));

        assertInvalidGrant(refresh(browser, second));
    }

    @Test
    void ofManyWhoBringOneRefreshTokenAtTheSameMomentOneGetsAnother() throws Exception {
        Browser browser = signedIn();
        String token = text(Program.tokens(browser), "refresh_token");
        ExecutorService many = Executors.newFixedThreadPool(4);
        try {
            List<Integer> answers = new ArrayList<>();
            List<Callable<Integer>> uses = Collections.nCopies(
                    4, () -> refresh(new Browser(port), token).statusCode());
            for (Future<Integer> answer : many.invokeAll(uses)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(200, 400).containsOnlyOnce(200);
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void aCodeThatIsUsedTwiceEndsTheRefreshTokenToo() {
        Browser browser = signedIn();
        String code = codeFor(browser);
        String token = text(json(browser.submit("/oauth2/token", exchange(code, VERIFIER))), "refresh_token");

        assertInvalidGrant(browser.submit("/oauth2/token", exchange(code, VERIFIER)));

        assertInvalidGrant(refresh(browser, token));
    }

    @Test
    void theNewTokenSaysWhatTheAccountMayDoNow() throws Exception {
        Browser browser = signedIn();
        String token = text(Program.tokens(browser), "refresh_token");

        theAccountsAre(file -> file.replace("[\"PLANNER\"]", "[\"AUDITOR\"]"));

        JsonNode next = json(refresh(browser, token));
        assertThat(SignedJWT.parse(text(next, "access_token")).getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly("AUDITOR");
    }

    @Test
    void whoIsStruckOffGoesOnNoFurther() throws IOException {
        Browser browser = signedIn();
        String token = text(Program.tokens(browser), "refresh_token");

        theAccountsAre(file -> file.replace("planner\"", "another\""));

        assertInvalidGrant(refresh(browser, token));
    }

    @Test
    void whoeverKnewAFormerPasswordSignsInAgain() throws IOException {
        Browser browser = signedIn();
        String token = text(Program.tokens(browser), "refresh_token");

        theAccountsAre(file -> file.replace("{noop}right", "{noop}another"));

        assertInvalidGrant(refresh(browser, token));
        assertThat(locationOf(browser.open(authorization(Map.of())))).endsWith("/login");
    }

    @Test
    void whatIsNotUsedForHalfAnHourEnds() {
        Browser browser = signedIn();
        time.stands(now.minus(Duration.ofMinutes(29)));
        assertThat(refresh(browser, text(Program.tokens(browser), "refresh_token"))
                        .statusCode())
                .isEqualTo(200);

        time.stands(now.minus(Duration.ofMinutes(31)));
        assertInvalidGrant(refresh(browser, text(Program.tokens(browser), "refresh_token")));
    }

    @Test
    void twelveHoursAfterTheSignInAPersonMustSignInAgain() {
        Browser browser = signedIn();
        String first = text(Program.tokens(browser), "refresh_token");

        time.passes(Duration.ofHours(12).minusMinutes(10));
        String second = text(json(refresh(browser, first)), "refresh_token");
        assertThat(authorizations
                        .findByToken(second, OAuth2TokenType.REFRESH_TOKEN)
                        .getRefreshToken()
                        .getToken()
                        .getExpiresAt())
                .isEqualTo(now.plus(Duration.ofHours(12)));

        time.passes(Duration.ofMinutes(10));
        assertInvalidGrant(refresh(browser, second));
    }

    @Test
    void anotherProgramGetsNothingByIt() {
        Browser browser = signedIn();
        String token = text(Program.tokens(browser), "refresh_token");

        for (String other : List.of("swagger", "draw-service", "stranger")) {
            HttpResponse<String> refused = browser.submit(
                    "/oauth2/token", Map.of("grant_type", "refresh_token", "client_id", other, "refresh_token", token));
            assertThat(refused.statusCode()).isIn(400, 401);
            assertThat(json(refused).get("error").asString()).isIn("invalid_grant", "invalid_client");
        }
        assertThat(refresh(browser, token).statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceGetsNone() {
        JsonNode answer = json(new Browser(port)
                .submitInside(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                "draw-service",
                                "client_secret",
                                "a-secret")));

        assertThat(answer.has("access_token")).isTrue();
        assertThat(answer.has("refresh_token")).isFalse();
    }

    private Browser signedIn() {
        Browser browser = new Browser(port);
        browser.signIn("planner", "right");
        return browser;
    }

    private static void assertInvalidGrant(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("error").asString()).isEqualTo("invalid_grant");
    }

    private static String text(JsonNode tokens, String name) {
        return tokens.get(name).asString();
    }
}
