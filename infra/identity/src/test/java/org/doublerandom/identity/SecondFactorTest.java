package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.identity.Program.authorization;
import static org.doublerandom.identity.Program.codeFor;
import static org.doublerandom.identity.Program.json;
import static org.doublerandom.identity.Program.locationOf;
import static org.doublerandom.identity.Program.refresh;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.doublerandom.identity.factor.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.TestPropertySource;

@Import(RefreshedTokensTest.Time.class)
@TestPropertySource(properties = "doublerandom.identity.second-factor-roles=PLANNER,WITNESS")
class SecondFactorTest extends IdentityTest {
    private static final String PAGE = "/identity/second-factor";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7]{32})<");

    @Autowired
    SettableClock time;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void nobodyIsEnrolledAndNothingWasTriedForAnHour() {
        if (time.instant().isBefore(Instant.now())) {
            time.stands(Instant.now());
        }
        time.passes(Duration.ofHours(1));
        mongo.remove(query(where("_id").is("p-planner")), "secondFactors");
    }

    @Test
    void beforeAnythingIsGivenADeviceIsEnrolled() {
        Browser browser = signedIn();
        assertThat(locationOf(browser.open(authorization(Map.of())))).endsWith(PAGE);
        String secret = secretOn(browser.open(PAGE));
        assertThat(browser.open(PAGE).body()).contains(secret).contains("otpauth://totp/");

        HttpResponse<String> wrong = browser.submitForm(PAGE, Map.of("code", "000000x"));
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("验证码不正确").contains(secret);
        assertThat(enrolled()).isNull();

        HttpResponse<String> right = browser.submitForm(PAGE, Map.of("code", codeOf(secret)));
        assertThat(locationOf(right)).contains("/oauth2/authorize?");
        assertThat(codeFor(browser)).isNotBlank();
        assertThat(enrolled().toJson()).doesNotContain(secret);
    }

    @Test
    void laterSignInsAskForACodeThatServesOnce() {
        String secret = enrol();
        String used = codeOf(secret);
        Browser browser = signedIn();
        browser.open(authorization(Map.of()));
        assertThat(browser.open(PAGE).body()).contains("动态验证码").doesNotContain(secret);

        assertThat(browser.submitForm(PAGE, Map.of("code", used)).body()).contains("已使用");
        time.passes(Duration.ofSeconds(30));
        HttpResponse<String> right = browser.submitForm(PAGE, Map.of("code", codeOf(secret)));

        assertThat(locationOf(right)).contains("/oauth2/authorize?");
        assertThat(right.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("SIGN_IN="));
        assertThat(json(refresh(
                                browser,
                                Program.tokens(browser).get("refresh_token").asString()))
                        .has("access_token"))
                .isTrue();
    }

    @Test
    void wrongCodesCostTimeAndARightPasswordDoesNotLiftThat() {
        String secret = enrol();
        for (int i = 0; i < 4; i++) {
            Browser browser = signedIn();
            browser.open(authorization(Map.of()));
            assertThat(browser.submitForm(PAGE, Map.of("code", "1")).body()).contains("验证码不正确");
        }

        time.passes(Duration.ofMillis(500));
        Browser browser = signedIn();
        assertThat(browser.submitForm(PAGE, Map.of("code", codeOf(secret))).body())
                .contains("已暂时锁定");
        time.passes(Duration.ofSeconds(31));
        assertThat(browser.submitForm(PAGE, Map.of("code", codeOf(secret))).statusCode())
                .isEqualTo(302);
    }

    @Test
    void aRoleThatIsGivenLaterAsksForACodeBeforeItIsInAToken() throws IOException {
        theAccountsAre(file -> file.replace("[\"PLANNER\"]", "[\"AUDITOR\"]"));
        Browser browser = signedIn();
        String token = Program.tokens(browser).get("refresh_token").asString();

        theAccountsAre(file -> file.replace("[\"PLANNER\"]", "[\"WITNESS\"]"));

        assertThat(json(refresh(browser, token)).get("error").asString()).isEqualTo("invalid_grant");
        assertThat(locationOf(browser.open(authorization(Map.of())))).endsWith(PAGE);
    }

    @Test
    void whoHasNotSignedInIsSentToTheFirstPageAndWhoHasDoneBothOn() {
        assertThat(locationOf(new Browser(port).open(PAGE))).endsWith("/login");
        Browser browser = signedIn();
        enrolOn(browser);

        assertThat(locationOf(browser.open(PAGE))).endsWith("/identity/signed-in");
    }

    private Browser signedIn() {
        Browser browser = new Browser(port);
        assertThat(locationOf(browser.signIn("planner", "right"))).doesNotContain("error");
        return browser;
    }

    private String enrol() {
        return enrolOn(signedIn());
    }

    private String enrolOn(Browser browser) {
        browser.open(authorization(Map.of()));
        String secret = secretOn(browser.open(PAGE));
        assertThat(browser.submitForm(PAGE, Map.of("code", codeOf(secret))).statusCode())
                .isEqualTo(302);
        return secret;
    }

    private String codeOf(String secret) {
        return new Device(secret).codeAt(time.instant());
    }

    private Document enrolled() {
        return mongo.findById("p-planner", Document.class, "secondFactors");
    }

    private static String secretOn(HttpResponse<String> page) {
        Matcher secret = SECRET.matcher(page.body());
        assertThat(secret.find()).as(page.body()).isTrue();
        return secret.group(1);
    }
}
