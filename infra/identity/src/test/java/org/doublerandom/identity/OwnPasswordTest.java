package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doublerandom.identity.CallerOfAccounts.codeOf;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPasswordTest extends AccountsTest {
    private static final String OWN = "/api/identity/v1/me/password";

    @Test
    void whoKnowsTheFormerOneSetsAnother() {
        String username = aName();
        CallerOfAccounts person = caller(inForce(username, "*", "INSPECTOR"), "林检查", "*", "INSPECTOR");
        surroundings.changed.clear();

        HttpResponse<String> changed = person.put(OWN, Map.of("former", PASSWORD, "password", "密码密码密码密码密码密码"));

        assertThat(changed.statusCode()).isEqualTo(204);
        // A plain digest, which is of 64 digits, would tell whoever guesses when the guess is right.
        await().untilAsserted(() -> assertThat(mongo.findAll(Document.class, "audit"))
                .filteredOn(entry -> person.person().equals(entry.get("person"))
                        && "PUT /api/identity/v1/me/password".equals(entry.get("operation")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getString("digest")).matches("[a-z2-7]{51}")));
        assertThat(surroundings.changed).containsExactly(person.person());
        assertThat(signsIn(username, PASSWORD)).isFalse();
        assertThat(signsIn(username, "密码密码密码密码密码密码")).isTrue();
    }

    @Test
    void guessingTheFormerOneIsNoFasterThanAtSignIn() {
        time.passes(Duration.ofHours(1));
        String username = aName();
        CallerOfAccounts person = caller(inForce(username, "*", "INSPECTOR"), "林检查", "*", "INSPECTOR");
        Map<String, String> wrong = Map.of("former", "wrong", "password", PASSWORD + "2");
        for (int i = 0; i < 4; i++) {
            assertThat(codeOf(person.put(OWN, wrong))).isEqualTo("403 password-wrong");
        }

        HttpResponse<String> refused = person.put(OWN, wrong);
        assertThat(codeOf(refused)).isEqualTo("429 too-many-attempts");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(signsIn(username, PASSWORD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"eleven-char", "1qaz2wsx3edc", "PasswordPassword", "aaaaaaaaaaaa", "ALongUsernameOfSomebody"})
    void aPasswordThatIsShortOrGuessedIsRefusedWithTheRule(String password) {
        CallerOfAccounts person = caller(named("alongusernameofsomebody"), "林检查", "*", "INSPECTOR");

        HttpResponse<String> refused = person.put(OWN, Map.of("former", PASSWORD, "password", password));

        assertThat(codeOf(refused)).isEqualTo("422 password-not-acceptable");
        assertThat(refused.body()).contains("12至128", "（应为：").doesNotContain(password);
    }

    @Test
    void lengthIsCountedInCharactersOfAnyScript() {
        CallerOfAccounts person = caller(named("alongusernameofsomebody"), "林检查", "*", "INSPECTOR");

        assertThat(person.put(OWN, Map.of("former", PASSWORD, "password", "𠮷".repeat(128)))
                        .statusCode())
                .isEqualTo(204);
        assertThat(codeOf(person.put(OWN, Map.of("former", "𠮷".repeat(128), "password", "x".repeat(129)))))
                .isEqualTo("422 password-not-acceptable");
        assertThat(person.put(OWN, Map.of("former", "𠮷".repeat(128), "password", PASSWORD))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void thereIsAPageForIt() {
        String username = aName();
        inForce(username, "*", "INSPECTOR");
        Browser browser = new Browser(port);
        assertThat(browser.open("/identity/password").statusCode()).isEqualTo(401);
        browser.signIn(username, PASSWORD);

        Map<String, String> form = Map.of(
                "_csrf",
                browser.csrfOf("/identity/password"),
                "former",
                PASSWORD,
                "password",
                PASSWORD + "2",
                "again",
                PASSWORD + "2");
        assertThat(browser.submit("/identity/password", form).body()).contains("密码已修改");

        assertThat(signsIn(username, PASSWORD + "2")).isTrue();
    }

    // One account for all cases of the parameter.
    private String named(String username) {
        return mongo.findAll(Document.class, "accounts").stream()
                .filter(found ->
                        username.equals(found.get("state", Document.class).get("login")))
                .map(found -> found.getString("_id"))
                .findFirst()
                .orElseGet(() -> inForce(username, "*", "INSPECTOR"));
    }
}
