package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.identity.Program.authorization;
import static org.doublerandom.identity.Program.locationOf;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.doublerandom.identity.signin.SignInSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** The session of the sign-in page. */
@Import(RefreshedTokensTest.Time.class)
class SignInSessionTest extends IdentityTest {
    private static final String OWN_PASSWORD = "/identity/password";

    @Autowired
    SettableClock time;

    @Autowired
    ServletContext context;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void itIsNow() {
        time.stands(Instant.now());
        // Those of another test were made later.
        mongo.remove(new Query(), "attempts");
    }

    @Test
    void itsCookieIsForTheServerAlone() {
        assertThat(cookieOf(new Browser(port).open("/login")))
                .startsWith("SIGN_IN=")
                .contains("; HttpOnly")
                .contains("; SameSite=Lax")
                .contains("; Path=/")
                .doesNotContain("Domain", "Secure");
        assertThat(context.getSessionCookieConfig().isSecure()).isFalse();
    }

    @Test
    void wherePersonsComeWithoutTlsBrowsersAreNotToldToComeByIt() {
        assertThat(new Browser(port).open("/login").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080,,false",
        "https://sjc.example,,true",
        "http://localhost:8080,true,true",
        "https://sjc.example,false,false"
    })
    void itIsShownOverTlsOnlyWherePersonsComeByTlsOrItIsSaid(String issuer, Boolean said, boolean secure) {
        assertThat(new SignInSettings(said, Set.of(), null).secureCookie(issuer))
                .isEqualTo(secure);
    }

    @Test
    void itHasAnotherIdAfterTheSignIn() {
        Browser browser = new Browser(port);
        String before = cookieOf(browser.open("/login"));

        String after = cookieOf(browser.signIn("planner", "right"));

        assertThat(after).startsWith("SIGN_IN=");
        assertThat(idIn(after)).isNotEqualTo(idIn(before));
    }

    @Test
    void itEndsAfterHalfAnHourWithoutUse() {
        assertThat(context.getSessionTimeout()).isEqualTo(30);
    }

    @Test
    void itEndsTwelveHoursAfterItBeganHoweverBusyItIs() {
        Browser browser = new Browser(port);
        browser.signIn("planner", "right");
        for (int use = 1; use <= 35; use++) {
            time.passes(Duration.ofMinutes(20));
            assertThat(locationOf(browser.open(authorization(Map.of()))))
                    .as("use " + use)
                    .startsWith(Program.CALLBACK);
            assertThat(browser.open(OWN_PASSWORD).statusCode()).isEqualTo(200);
        }
        time.passes(Duration.ofMinutes(19));
        assertThat(browser.open(OWN_PASSWORD).statusCode()).isEqualTo(200);

        time.passes(Duration.ofMinutes(2));

        assertThat(locationOf(browser.open(authorization(Map.of())))).endsWith("/login");
        assertThat(browser.open(OWN_PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void thePagesForPersonsEndItAsTheProtocolDoes() {
        Browser browser = new Browser(port);
        browser.signIn("planner", "right");

        time.passes(Duration.ofHours(12).plusMinutes(1));

        assertThat(browser.open(OWN_PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void signingInAnewDoesNotProlongIt() {
        Browser browser = new Browser(port);
        browser.signIn("planner", "right");
        time.passes(Duration.ofHours(11));
        browser.signIn("planner", "right");

        time.passes(Duration.ofMinutes(61));

        assertThat(locationOf(browser.open(authorization(Map.of())))).endsWith("/login");
    }

    private static String cookieOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static String idIn(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }
}
