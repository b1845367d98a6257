package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doublerandom.identity.Program.VERIFIER;
import static org.doublerandom.identity.Program.codeFor;
import static org.doublerandom.identity.Program.exchange;
import static org.doublerandom.identity.Program.json;
import static org.doublerandom.identity.Program.refresh;
import static org.doublerandom.identity.Program.takeBack;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doublerandom.identity.account.Credentials;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.keys.SigningKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class RevocationsTest extends IdentityTest {
    private static final String LIST = "/internal/v1/revocations";
    private static final String ACCOUNTS = AccountsTest.ACCOUNTS;
    /** For whoever has any of the roles. */
    private static final String NOTICES = "/api/identity/v1/me/notices";

    @Autowired
    PersonAccounts accounts;

    @Autowired
    SigningKeys keys;

    @Test
    void whoSignsOutOnThePageEndsWhatProgramsGot() throws ParseException {
        Browser browser = signedIn();
        JsonNode one = Program.tokens(browser);
        JsonNode other = Program.tokens(browser);
        assertInForce(browser, one);

        browser.signOut();

        assertEnded(browser, one);
        assertEnded(browser, other);
    }

    @Test
    void anotherSignInOfTheSamePersonGoesOn() {
        Browser here = signedIn();
        Browser there = signedIn();
        JsonNode tokens = Program.tokens(there);
        Program.tokens(here);

        here.signOut();

        assertInForce(there, tokens);
    }

    @Test
    void whoSignsOutInAProgramEndsTheSessionToo() throws ParseException {
        Browser browser = signedIn();
        JsonNode one = Program.tokens(browser);
        JsonNode other = Program.tokens(browser);

        HttpResponse<String> signedOut = browser.submit(
                "/connect/logout", Map.of("id_token_hint", text(one, "id_token"), "client_id", "local-stack"));

        assertThat(signedOut.statusCode()).isEqualTo(302);
        assertEnded(browser, one);
        assertEnded(browser, other);
        assertThat(Program.locationOf(browser.open(Program.authorization(Map.of()))))
                .endsWith("/login");
    }

    @Test
    void aProgramSignsOutWithoutTheBrowser() throws ParseException {
        Browser browser = signedIn();
        JsonNode tokens = Program.tokens(browser);

        new Browser(port).submit("/connect/logout", Map.of("id_token_hint", text(tokens, "id_token")));

        assertEnded(browser, tokens);
    }

    @Test
    void aTokenThatIsTakenBackEndsItsGrant() throws ParseException {
        Browser browser = signedIn();
        for (String kind : new String[] {"access_token", "refresh_token"}) {
            JsonNode tokens = Program.tokens(browser);

            assertThat(takeBack(browser, text(tokens, kind)).statusCode()).isEqualTo(200);

            assertEnded(browser, tokens);
        }
        assertThat(takeBack(browser, "nothing").statusCode()).isEqualTo(200);
    }

    @Test
    void aRefreshTokenThatIsUsedTwiceEndsAllAccessTokensOfItsGrant() throws ParseException {
        Browser browser = signedIn();
        JsonNode first = Program.tokens(browser);
        JsonNode second = json(refresh(browser, text(first, "refresh_token")));
        assertInForce(browser, second);

        refresh(browser, text(first, "refresh_token"));

        assertEnded(browser, first);
        assertEnded(browser, second);
    }

    @Test
    void aCodeThatIsUsedTwiceEndsTheAccessTokenItGave() throws ParseException {
        Browser browser = signedIn();
        String code = codeFor(browser);
        JsonNode tokens = json(browser.submit("/oauth2/token", exchange(code, VERIFIER)));

        browser.submit("/oauth2/token", exchange(code, VERIFIER));

        assertEnded(browser, tokens);
    }

    @Test
    void whatAnAccountLosesItsTokensLoseAtOnceAndTheNextOneIsGood() throws Exception {
        Browser browser = signedIn();
        JsonNode before = Program.tokens(browser);

        theAccountsAre(file -> file.replace("[\"PLANNER\"]", "[\"AUDITOR\"]"));

        await().atMost(Duration.ofSeconds(6)).untilAsserted(() -> assertRefused(browser, before));
        assertThat(listed()).contains("\"person\":\"p-planner\"");
        assertInForce(browser, json(refresh(browser, text(before, "refresh_token"))));
    }

    @Test
    void aTokenWithARoleThatAnAdministratorTookAwayIsRefusedAtOnce() throws ParseException {
        Browser browser = signedIn(account("deprived", "AUDITOR", "REVIEWER"));
        JsonNode before = Program.tokens(browser);
        assertInForce(browser, before);

        administer("deprived", "withdrawals", Map.of("roles", List.of("AUDITOR")));

        assertRefused(browser, before);
        JsonNode next = json(refresh(browser, text(before, "refresh_token")));
        assertInForce(browser, next);
        assertThat(SignedJWT.parse(text(next, "access_token")).getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly("REVIEWER");
    }

    @Test
    void aTokenOfAnAccountThatAnAdministratorDisabledIsRefusedAtOnceAndNoOtherIsGiven() {
        Browser browser = signedIn(account("disabled", "REVIEWER"));
        JsonNode before = Program.tokens(browser);
        assertInForce(browser, before);

        administer("disabled", "disabling", Map.of());

        assertRefused(browser, before);
        assertThat(json(refresh(browser, text(before, "refresh_token")))
                        .get("error")
                        .asString())
                .isEqualTo("invalid_grant");
    }

    @Test
    void servicesAreToldOnTheInnerAddressOnly() {
        Browser browser = signedIn();
        String person = text(Program.tokens(browser), "access_token");

        assertThat(browser.askInside(LIST, "").statusCode()).isEqualTo(401);
        assertThat(browser.askInside(LIST, person).statusCode()).isEqualTo(403);
        assertThat(browser.ask(LIST, service()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasTheListIsToldOfChangesOnly() {
        Browser browser = signedIn();
        takeBack(browser, text(Program.tokens(browser), "access_token"));
        String service = service();
        HttpResponse<String> list = browser.askInside(LIST, service);
        assertThat(list.statusCode()).isEqualTo(200);
        String tag = list.headers().firstValue("ETag").orElseThrow();

        assertThat(browser.askInside(LIST, service, "If-None-Match", tag).statusCode())
                .isEqualTo(304);

        takeBack(browser, text(Program.tokens(browser), "access_token"));
        assertThat(browser.askInside(LIST, service, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    private void assertInForce(Browser browser, JsonNode tokens) {
        assertThat(userInfo(browser, tokens)).isEqualTo(200);
        assertThat(notices(browser, tokens)).isEqualTo(200);
    }

    private void assertRefused(Browser browser, JsonNode tokens) {
        assertThat(userInfo(browser, tokens)).isEqualTo(401);
        assertThat(notices(browser, tokens)).isEqualTo(401);
    }

    private void assertEnded(Browser browser, JsonNode tokens) throws ParseException {
        assertRefused(browser, tokens);
        assertThat(json(refresh(browser, text(tokens, "refresh_token")))
                        .get("error")
                        .asString())
                .isEqualTo("invalid_grant");
        String session =
                SignedJWT.parse(text(tokens, "access_token")).getJWTClaimsSet().getStringClaim("sid");
        assertThat(listed()).contains("\"session\":\"" + session + "\"");
    }

    private static int userInfo(Browser browser, JsonNode tokens) {
        return browser.ask("/userinfo", text(tokens, "access_token")).statusCode();
    }

    private static int notices(Browser browser, JsonNode tokens) {
        return browser.ask(NOTICES, text(tokens, "access_token")).statusCode();
    }

    private String account(String username, String... roles) {
        accounts.create(
                "p-" + username,
                () -> PersonAccount.created(
                        "p-" + username,
                        username,
                        "000000-SAMR",
                        new Profile(username, "*"),
                        List.of(roles),
                        new Credentials("{noop}right", null, null),
                        Notice.of(Instant.now(), Notice.Kind.CREATED, List.of())));
        return username;
    }

    private void administer(String username, String command, Object body) {
        CallerOfAccounts administrator = new CallerOfAccounts(
                port, keys.signing(), "p-administrator", "郑管理", "000000-SAMR", "*", List.of("SYSTEM_ADMIN"));
        administrator.ok(administrator.post(ACCOUNTS + "/p-" + username + "/" + command, body));
    }

    private String listed() {
        return new Browser(port).askInside(LIST, service()).body();
    }

    private String service() {
        return text(
                json(new Browser(port)
                        .submitInside(
                                "/oauth2/token",
                                Map.of(
                                        "grant_type", "client_credentials",
                                        "client_id", "draw-service",
                                        "client_secret", "a-secret"))),
                "access_token");
    }

    private Browser signedIn() {
        return signedIn("planner");
    }

    private Browser signedIn(String username) {
        Browser browser = new Browser(port);
        browser.signIn(username, "right");
        return browser;
    }

    private static String text(JsonNode tokens, String name) {
        return tokens.get(name).asString();
    }
}
