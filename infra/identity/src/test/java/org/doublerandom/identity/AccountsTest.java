package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.doublerandom.identity.account.AccountChanged;
import org.doublerandom.identity.account.Credentials;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.PersonAccounts;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.keys.SigningKeys;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Identity with two administrators, a clock that a test sets, and whoever hears of changed accounts. */
@Import(AccountsTest.Surroundings.class)
abstract class AccountsTest extends IdentityTest {
    static final String ACCOUNTS = "/api/identity/v1/accounts";
    static final String REQUESTS = "/api/identity/v1/requests";
    static final String PASSWORD = "a-password-that-nobody-guesses";

    private static final AtomicInteger LAST = new AtomicInteger();

    @TestConfiguration(proxyBeanMethods = false)
    static class Surroundings {
        final List<String> changed = new CopyOnWriteArrayList<>();

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }

        @EventListener
        void on(AccountChanged event) {
            changed.add(event.person());
        }
    }

    @Autowired
    SettableClock time;

    @Autowired
    Surroundings surroundings;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    PersonAccounts accounts;

    @Autowired
    SigningKeys keys;

    CallerOfAccounts first;
    CallerOfAccounts second;

    @BeforeEach
    void nobodyHasTriedInVain() {
        // All tests come from one address.
        mongo.remove(new Query(), "attempts");
    }

    @BeforeEach
    void twoAdministrators() {
        first = administrator("p-first", "郑管理");
        second = administrator("p-second", "何管理");
    }

    private CallerOfAccounts administrator(String person, String name) {
        Notice notice = Notice.of(time.instant(), Notice.Kind.CREATED, List.of());
        accounts.put(
                person,
                known -> known.orElseGet(() -> PersonAccount.created(
                        person,
                        person,
                        "000000-SAMR",
                        new Profile(name, "*"),
                        List.of("SYSTEM_ADMIN"),
                        new Credentials("set, and nobody signs in with it", null, null),
                        notice)));
        return caller(person, name, "*", "SYSTEM_ADMIN");
    }

    CallerOfAccounts caller(String person, String name, String unit, String... roles) {
        return new CallerOfAccounts(port, keys.signing(), person, name, "000000-SAMR", unit, List.of(roles));
    }

    /** A name, and a staff number, that no test has used. */
    static String aName() {
        return "person" + LAST.incrementAndGet();
    }

    static Map<String, Object> person(String username, String unit, String... roles) {
        return Map.of(
                "username",
                username,
                "name",
                "林检查",
                "unit",
                unit,
                "roles",
                List.of(roles),
                "staffNumber",
                staffNumberOf(username));
    }

    static String staffNumberOf(String username) {
        return "QH-" + username;
    }

    /** An account in force, with {@link #PASSWORD}. */
    String inForce(String username, String unit, String... roles) {
        JsonNode done = first.created(person(username, unit, roles));
        if (done.has("request")) {
            done = second.ok(second.post(REQUESTS + "/" + done.at("/request/id").asString() + "/approval", Map.of()));
        }
        assertThat(setPassword(linkIn(done), staffNumberOf(username), PASSWORD).statusCode())
                .isEqualTo(200);
        return done.at("/account/person").asString();
    }

    static String linkIn(JsonNode outcome) {
        return UriComponentsBuilder.fromUri(
                        URI.create(outcome.at("/passwordLink/url").asString()))
                .build()
                .getQueryParams()
                .getFirst("link");
    }

    HttpResponse<String> setPassword(String link, String staffNumber, String password) {
        Browser browser = new Browser(port);
        return browser.submit(
                "/identity/first-password",
                Map.of(
                        "_csrf", browser.csrfOf("/login"),
                        "link", link,
                        "staffNumber", staffNumber,
                        "password", password,
                        "again", password));
    }

    boolean signsIn(String username, String password) {
        String place = new Browser(port)
                .signIn(username, password)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return !place.contains("error");
    }
}
