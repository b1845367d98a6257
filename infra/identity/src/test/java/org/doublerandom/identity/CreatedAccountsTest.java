package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.identity.CallerOfAccounts.codeOf;
import static org.doublerandom.identity.CallerOfAccounts.json;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class CreatedAccountsTest extends AccountsTest {
    @Autowired
    MeterRegistry meters;

    @Test
    void thePersonSetsThePasswordByTheLinkOnceAndSignsIn() {
        String username = aName();
        JsonNode created = first.created(person(username, "000000001", "INSPECTOR"));
        assertThat(created.at("/account/state").asString()).isEqualTo("WITHOUT_PASSWORD");
        assertThat(signsIn(username, "")).isFalse();
        String link = linkIn(created);

        HttpResponse<String> page = new Browser(port).open("/identity/first-password?link=" + link);
        assertThat(page.body()).contains("林检查（" + username + "）", "12至128");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(setPassword(link, "QH-of-another", PASSWORD).body()).contains("工号不正确");
        assertThat(setPassword(link, staffNumberOf(username), "short").body()).contains("密码须为12至128个字符");
        assertThat(setPassword(link, staffNumberOf(username), PASSWORD).statusCode())
                .isEqualTo(200);

        assertThat(signsIn(username, PASSWORD)).isTrue();
        assertThat(setPassword(link, staffNumberOf(username), PASSWORD + "2").statusCode())
                .isEqualTo(410);
        assertThat(signsIn(username, PASSWORD)).isTrue();
    }

    @Test
    void theLinkIsKeptAsDigestAndRunsOutAfterThreeDays() {
        String username = aName();
        JsonNode created = first.created(person(username, "*", "REVIEWER"));
        assertThat(storedAs(created.at("/account/person").asString())).doesNotContain(linkIn(created));

        time.passes(Duration.ofDays(3).minusSeconds(1));
        assertThat(new Browser(port)
                        .open("/identity/first-password?link=" + linkIn(created))
                        .statusCode())
                .isEqualTo(200);
        time.passes(Duration.ofSeconds(1));

        HttpResponse<String> late = setPassword(linkIn(created), staffNumberOf(username), PASSWORD);
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("链接已失效");
    }

    @Test
    void aRepeatMakesNoSecondAccountAndTellsNoLink() {
        Map<String, Object> person = person(aName(), "*", "INSPECTOR");

        HttpResponse<String> once = first.post(ACCOUNTS, person, "the-same-key");
        HttpResponse<String> again = first.post(ACCOUNTS, person, "the-same-key");

        assertThat(once.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(json(again).get("account")).isEqualTo(json(once).get("account"));
        assertThat(json(again).has("passwordLink")).isFalse();
        assertThat(codeOf(first.post(ACCOUNTS, person(aName(), "*", "INSPECTOR"), "the-same-key")))
                .isEqualTo("422 idempotency-key-reused");
    }

    @Test
    void oneNameIsOneAccountAndOnePersonIsOne() {
        String username = aName();
        first.created(person(username, "*", "INSPECTOR"));

        Map<String, Object> sameName = new HashMap<>(person(aName(), "*", "INSPECTOR"));
        sameName.put("username", username.toUpperCase());
        assertThat(codeOf(first.post(ACCOUNTS, sameName))).isEqualTo("409 username-taken");
        Map<String, Object> samePerson = new HashMap<>(person(aName(), "*", "WITNESS"));
        samePerson.put("staffNumber", staffNumberOf(username).toLowerCase());
        assertThat(codeOf(first.post(ACCOUNTS, samePerson))).isEqualTo("409 staff-number-taken");
        CallerOfAccounts elsewhere = first.of("000000-JKJ");
        samePerson.put("roles", List.of("INSPECTOR"));
        assertThat(elsewhere.post(ACCOUNTS, samePerson).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "110105491231002", "", "QH 1", "工号1"})
    void theNumberOfAnIdentityCardAndWhatIsNoNumberAreRefusedWithTheirPlace(String staffNumber) {
        Map<String, Object> person = new HashMap<>(person(aName(), "*", "INSPECTOR"));
        person.put("staffNumber", staffNumber);

        HttpResponse<String> refused = first.post(ACCOUNTS, person);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/errors/0/pointer").asString()).isEqualTo("/staffNumber");
        assertThat(refused.body()).contains("staff number (expected:");
        assertThat(staffNumber.isEmpty() || !refused.body().contains(staffNumber))
                .isTrue();
    }

    @Test
    void eighteenDigitsThatAreNoIdentityCardAreAStaffNumber() {
        Map<String, Object> person = new HashMap<>(person(aName(), "*", "INSPECTOR"));
        person.put("staffNumber", "110105194912310021");

        assertThat(first.post(ACCOUNTS, person).statusCode()).isEqualTo(201);
    }

    @Test
    void aStaffNumberStandsNowhereInTheStore() {
        String username = aName();
        String person = inForce(username, "*", "INSPECTOR");

        assertThat(storedAs(person))
                .contains("staffKey")
                .doesNotContain(staffNumberOf(username).toUpperCase(), staffNumberOf(username));
        assertThat(storedAs(person)).doesNotContain(PASSWORD);
    }

    @Test
    void eachChangeIsInTheAuditAndCounted() {
        double before = meters.counter("doublerandom.account.changes", "change", "disabled")
                .count();
        String person = inForce(aName(), "*", "INSPECTOR");

        first.ok(first.post(ACCOUNTS + "/" + person + "/disabling", Map.of()));

        assertThat(meters.counter("doublerandom.account.changes", "change", "disabled")
                        .count())
                .isEqualTo(before + 1);
        Awaitility.await()
                .untilAsserted(() -> assertThat(operationsOn(person))
                        .contains(
                                "p-first POST /api/identity/v1/accounts",
                                person + " POST /identity/first-password",
                                "p-first POST /api/identity/v1/accounts/{person}/disabling"));
    }

    @Test
    void whatTheFormDoesNotAllowIsRefusedWithItsPlace() {
        Map<String, Object> person = new HashMap<>(person(aName(), "*", "INSPECTOR"));
        assertThat(codeOf(first.postWithoutKey(ACCOUNTS, person))).isEqualTo("400 idempotency-key-missing");
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "username", "a b", "unit", "A1", "roles", List.of("SERVICE"), "name", 7, "more", "x")
                .entrySet()) {
            Map<String, Object> other = new HashMap<>(person);
            other.put(wrong.getKey(), wrong.getValue());
            HttpResponse<String> refused = first.post(ACCOUNTS, other);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(json(refused).at("/errors/0/pointer").asString()).startsWith("/" + wrong.getKey());
        }
        assertThat(first.post(ACCOUNTS, "{\"username\":\"a1\",\"username\":\"a2\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private String storedAs(String person) {
        return String.valueOf(mongo.findById(person, Document.class, "accounts"))
                + mongo.findAll(Document.class, "audit");
    }

    private List<String> operationsOn(String person) {
        // The audit has no index of its objects: few entries, read as a whole.
        return mongo.findAll(Document.class, "audit").stream()
                .filter(entry -> person.equals(entry.get("object")))
                .map(entry -> entry.getString("person") + " " + entry.getString("operation"))
                .collect(Collectors.toList());
    }
}
