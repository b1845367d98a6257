package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.identity.Program.CALLBACK;
import static org.doublerandom.identity.Program.VERIFIER;
import static org.doublerandom.identity.Program.authorization;
import static org.doublerandom.identity.Program.codeFor;
import static org.doublerandom.identity.Program.exchange;
import static org.doublerandom.identity.Program.json;
import static org.doublerandom.identity.Program.locationOf;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.doublerandom.identity.tokens.Authorizations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import tools.jackson.databind.JsonNode;

class SignInTest extends IdentityTest {
    @Autowired
    Authorizations authorizations;

    @Autowired
    MongoTemplate mongo;

    @Test
    void aPersonSignsInAndTheTokenSaysWhoHeIs() throws ParseException {
        Browser browser = new Browser(port);
        HttpResponse<String> asked = browser.open(authorization(Map.of()));
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));

        HttpResponse<String> signedIn = browser.signIn("planner", "right");
        assertThat(locationOf(signedIn)).startsWith(ISSUER + "/oauth2/authorize?");

        JsonNode tokens = json(browser.submit("/oauth2/token", exchange(codeFor(browser), VERIFIER)));
        assertThat(tokens.get("expires_in").asInt()).isBetween(590, 600);
        JWTClaimsSet access = claimsOf(tokens.get("access_token"));
        assertThat(access.getIssuer()).isEqualTo(ISSUER);
        assertThat(access.getSubject()).isEqualTo("p-planner");
        assertThat(access.getClaims())
                .containsEntry("name", "沈计划")
                .containsEntry("org", "000000-SAMR")
                .containsEntry("unit", "*");
        assertThat(access.getStringListClaim("roles")).containsExactly("PLANNER");
        assertThat(access.getAudience()).containsExactly(ISSUER + "/api");
        assertThat(access.getStringClaim("client_id")).isEqualTo("local-stack");
        assertThat(access.getJWTID()).isNotBlank();
        assertThat(typeOf(tokens.get("access_token"))).isEqualTo("at+jwt");
        JWTClaimsSet id = claimsOf(tokens.get("id_token"));
        assertThat(id.getSubject()).isEqualTo("p-planner");
        assertThat(id.getClaims()).doesNotContainKeys("roles", "org", "unit");
        assertThat(typeOf(tokens.get("id_token"))).isNotEqualTo("at+jwt");
    }

    @Test
    void aWrongPasswordIsToldOnThePage() {
        Browser browser = new Browser(port);

        HttpResponse<String> refused = browser.signIn("planner", "wrong");

        assertThat(locationOf(refused)).endsWith("/login?error");
        HttpResponse<String> page = browser.open("/login?error");
        assertThat(page.body()).contains("lang=\"zh-CN\"").contains("用户名或密码不正确");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(browser.open("/login").body()).doesNotContain("用户名或密码不正确");
    }

    @Test
    void anUnknownNameIsToldLikeAWrongPassword() {
        assertThat(locationOf(new Browser(port).signIn("nobody", "right"))).endsWith("/login?error");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        HttpResponse<String> refused =
                new Browser(port).submit("/login", Map.of("username", "planner", "password", "right"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("页面已过期或无权访问");
    }

    @Test
    void aWrongVerifierGetsNoToken() {
        Browser browser = signedIn();

        HttpResponse<String> refused =
                browser.submit("/oauth2/token", exchange(codeFor(browser), VERIFIER.replace("rules", "roles")));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void aCodeIsGoodForOneTokenOnly() {
        Browser browser = signedIn();
        String code = codeFor(browser);
        assertThat(browser.submit("/oauth2/token", exchange(code, VERIFIER)).statusCode())
                .isEqualTo(200);

        assertThat(browser.submit("/oauth2/token", exchange(code, VERIFIER)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void ofManyWhoBringOneCodeAtTheSameMomentOneGetsAToken() throws Exception {
        Browser browser = signedIn();
        String code = codeFor(browser);
        ExecutorService many = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> exchanges = Collections.nCopies(
                    4,
                    () -> browser.submit("/oauth2/token", exchange(code, VERIFIER))
                            .statusCode());
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> exchange : many.invokeAll(exchanges)) {
                answers.add(exchange.get());
            }
            assertThat(answers).containsOnly(200, 400).containsOnlyOnce(200);
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void manyPersonsSignInAtTheSameTime() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Integer>> persons = Collections.nCopies(30, () -> {
                Browser browser = signedIn();
                return browser.submit("/oauth2/token", exchange(codeFor(browser), VERIFIER))
                        .statusCode();
            });
            for (Future<Integer> person : many.invokeAll(persons)) {
                assertThat(person.get()).isEqualTo(200);
            }
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void aGrantIsFoundByWhatItGaveAsLongAsThatIsInForce() {
        Browser browser = signedIn();
        String code = codeFor(browser);
        String token = json(browser.submit("/oauth2/token", exchange(code, VERIFIER)))
                .get("access_token")
                .asString();

        OAuth2Authorization found = authorizations.findByToken(token, OAuth2TokenType.ACCESS_TOKEN);

        assertThat(found.getPrincipalName()).isEqualTo("p-planner");
        assertThat(authorizations.findByToken(token, null)).isEqualTo(found);
        assertThat(authorizations.findByToken(code, new OAuth2TokenType("code")))
                .isEqualTo(found);
        assertThat(authorizations.findByToken(code, OAuth2TokenType.ACCESS_TOKEN))
                .isNull();
        assertThat(authorizations.findById(found.getId())).isEqualTo(found);
        assertThat(mongo.findById(found.getId(), Document.class, "authorizations")
                        .toJson())
                .doesNotContain(token, code);
        authorizations.forget();
        assertThat(authorizations.findById(found.getId())).isNotNull();
        authorizations.remove(found);
        assertThat(authorizations.findById(found.getId())).isNull();
    }

    @Test
    void aRoleThatWasTakenAwayIsNotInTheNextToken() throws Exception {
        Browser browser = signedIn();

        theAccountsAre(file -> file.replace("[\"PLANNER\"]", "[\"AUDITOR\"]"));

        JsonNode tokens = json(browser.submit("/oauth2/token", exchange(codeFor(browser), VERIFIER)));
        assertThat(claimsOf(tokens.get("access_token")).getStringListClaim("roles"))
                .containsExactly("AUDITOR");
    }

    @Test
    void whoIsStruckOffGetsNoTokenAlthoughHeIsSignedIn() throws IOException {
        Browser browser = signedIn();
        String code = codeFor(browser);

        theAccountsAre(file -> file.replace("planner\"", "another\""));

        HttpResponse<String> refused = browser.submit("/oauth2/token", exchange(code, VERIFIER));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("error").asString()).isEqualTo("invalid_grant");
        assertThat(locationOf(browser.open(authorization(Map.of())))).endsWith("/login");
        assertThat(locationOf(new Browser(port).signIn("planner", "right"))).endsWith("/login?error");
    }

    @Test
    void aFileThatCannotBeReadLocksNobodyOut() throws IOException {
        theAccountsAre(file -> file.substring(10));
        assertThat(locationOf(new Browser(port).signIn("planner", "right"))).doesNotContain("error");

        theAccountsAre(
                file -> file.strip().replaceAll("]$", "") + "," + file.strip().substring(1));
        assertThat(locationOf(new Browser(port).signIn("planner", "right"))).doesNotContain("error");
    }

    @Test
    void withoutAChallengeNoCodeIsGiven() {
        HttpResponse<String> refused = signedIn()
                .open("/oauth2/authorize?response_type=code&client_id=local-stack&scope=openid&redirect_uri="
                        + CALLBACK);

        assertThat(locationOf(refused)).startsWith(CALLBACK + "?error=invalid_request");
    }

    @Test
    void anUnknownClientGetsAPageThatSaysSo() {
        HttpResponse<String> refused = signedIn().open(authorization(Map.of("client_id", "stranger")));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("登录请求无效");
    }

    @Test
    void aForeignRedirectIsRefused() {
        HttpResponse<String> refused =
                signedIn().open(authorization(Map.of("redirect_uri", "http://elsewhere.example/callback")));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aProgramOnTheSameMachineMayListenOnAnyPort() {
        HttpResponse<String> answer =
                signedIn().open(authorization(Map.of("redirect_uri", "http://127.0.0.1:49152/callback")));

        assertThat(locationOf(answer)).startsWith("http://127.0.0.1:49152/callback?code=");
    }

    @Test
    void whoHasSignedOutMustSignInAgain() {
        Browser browser = signedIn();
        assertThat(browser.open("/logout").body()).contains("沈计划");

        assertThat(locationOf(browser.signOut())).endsWith("/login?logout");

        assertThat(locationOf(browser.open(authorization(Map.of())))).endsWith("/login");
    }

    @Test
    void aServiceSignsInWithItsSecret() throws ParseException {
        HttpResponse<String> answer =
                new Browser(port).submitInside("/oauth2/token", credentials("draw-service", "a-secret"));

        JWTClaimsSet claims = claimsOf(json(answer).get("access_token"));
        assertThat(claims.getSubject()).isEqualTo("draw-service");
        assertThat(claims.getStringListClaim("roles")).containsExactly("SERVICE");
    }

    @Test
    void aServiceGetsNoTokenThroughTheGateway() {
        HttpResponse<String> refused =
                new Browser(port).submit("/oauth2/token", credentials("draw-service", "a-secret"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("error").asString()).isEqualTo("unauthorized_client");
        assertThat(refused.body()).doesNotContain("access_token");
    }

    @Test
    void aServiceWithAWrongSecretOrAnUnknownOneIsRefused() {
        for (String client : new String[] {"draw-service", "unknown-service"}) {
            HttpResponse<String> refused =
                    new Browser(port).submitInside("/oauth2/token", credentials(client, "wrong"));

            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(json(refused).get("error").asString()).isEqualTo("invalid_client");
        }
    }

    @Test
    void aPasswordIsNoGrant() {
        Map<String, String> form = new LinkedHashMap<>(credentials("draw-service", "a-secret"));
        form.putAll(Map.of("grant_type", "password", "username", "planner", "password", "right"));

        HttpResponse<String> refused = new Browser(port).submitInside("/oauth2/token", form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("error").asString()).isEqualTo("unsupported_grant_type");
    }

    @Test
    void aPageThatDoesNotExistIsRefusedInTheFormThatWasAskedFor() {
        assertThat(new Browser(port).open("/identity/nothing").body()).contains("没有此页面");
    }

    private Browser signedIn() {
        Browser browser = new Browser(port);
        browser.signIn("planner", "right");
        return browser;
    }

    private static Map<String, String> credentials(String client, String secret) {
        return Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret);
    }

    private static String typeOf(JsonNode token) throws ParseException {
        return String.valueOf(SignedJWT.parse(token.asString()).getHeader().getType());
    }

    private static JWTClaimsSet claimsOf(JsonNode token) throws ParseException {
        return SignedJWT.parse(token.asString()).getJWTClaimsSet();
    }

    @Test
    void aProgramIsToldAsAProgramWhatItAsksAmiss() {
        Browser browser = new Browser(port);

        assertThat(browser.submit("/oauth2/token", Map.of("client_id", "local-stack")))
                .satisfies(refused -> isOAuthError(refused, 400, "invalid_request"));
        assertThat(browser.submit("/oauth2/token", Map.of("grant_type", "password", "client_id", "local-stack")))
                .satisfies(refused -> isOAuthError(refused, 400, "unsupported_grant_type"));
        assertThat(browser.submit("/oauth2/token", Map.of("grant_type", "authorization_code")))
                .satisfies(refused -> isOAuthError(refused, 401, "invalid_client"));
        assertThat(browser.submit("/oauth2/introspect", Map.of("token", "x")))
                .satisfies(refused -> isOAuthError(refused, 401, "invalid_client"));
        HttpResponse<String> nobody = browser.open("/userinfo");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("Bearer"));
    }

    private static void isOAuthError(HttpResponse<String> refused, int status, String error) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).contains("\"error\":\"" + error + "\"");
    }
}
