package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.identity.CallerOfAccounts.codeOf;
import static org.doublerandom.identity.CallerOfAccounts.json;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.factor.Device;
import org.doublerandom.identity.factor.SecondFactors;
import org.doublerandom.identity.factor.SharedSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class SecondAdministratorTest extends AccountsTest {
    @Autowired
    SecondFactors factors;

    static List<String> rolesThatTakeTwo() {
        return List.of(
                "SYSTEM_ADMIN",
                "AUDITOR",
                "APPROVER",
                "PLANNER",
                "DRAW_OFFICER",
                "WITNESS",
                "PARTY",
                "PUBLISHER",
                "SUPERVISOR");
    }

    @ParameterizedTest
    @MethodSource("rolesThatTakeTwo")
    void creatingGrantingAndResettingTakesTwo(String role) {
        String username = aName();
        HttpResponse<String> asked = first.post(ACCOUNTS, person(username, "*", "INSPECTOR", role));
        assertThat(asked.statusCode()).isEqualTo(202);
        String request = json(asked).at("/request/id").asString();
        assertThat(asked.headers().firstValue("Location")).hasValue(REQUESTS + "/" + request);
        assertThat(json(asked).has("passwordLink")).isFalse();
        String created = json(asked).at("/request/person").asString();
        assertThat(codeOf(first.get(ACCOUNTS + "/" + created))).isEqualTo("404 unknown-account");

        JsonNode done = second.ok(approve(second, request));
        assertThat(done.at("/account/roles").toString()).contains(role);
        assertThat(linkIn(done)).hasSize(43);

        HttpResponse<String> reset = first.post(ACCOUNTS + "/" + created + "/password-resets", Map.of());
        assertThat(reset.statusCode()).isEqualTo(202);
        assertThat(json(reset).at("/request/kind").asString()).isEqualTo("RESET");

        String other = first.created(person(aName(), "*", "INSPECTOR"))
                .at("/account/person")
                .asString();
        HttpResponse<String> granted = grant(first, other, role);
        assertThat(granted.statusCode()).isEqualTo(202);
        assertThat(rolesOf(other)).doesNotContain(role);
        second.ok(approve(second, json(granted).at("/request/id").asString()));
        assertThat(rolesOf(other)).contains("INSPECTOR", role);
    }

    @ParameterizedTest
    @MethodSource("rolesThatTakeTwo")
    void enablingADisabledAccountTakesTwo(String role) {
        String username = aName();
        String person = inForce(username, "*", role);
        String since = since(person);
        first.ok(first.post(ACCOUNTS + "/" + person + "/disabling", Map.of()));

        HttpResponse<String> asked = enable(first, person);

        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(json(asked).at("/request/kind").asString()).isEqualTo("ENABLE");
        assertThat(json(asked).at("/request/roles").toString()).contains(role);
        assertThat(signsIn(username, PASSWORD)).isFalse();
        String request = json(asked).at("/request/id").asString();
        assertThat(codeOf(approve(first, request))).isEqualTo("403 another-person-must-decide");
        assertThat(signsIn(username, PASSWORD)).isFalse();
        surroundings.changed.clear();

        JsonNode done = second.ok(approve(second, request));

        assertThat(done.at("/account/state").asString()).isEqualTo("IN_FORCE");
        assertThat(done.has("passwordLink")).isFalse();
        assertThat(surroundings.changed).containsExactly(person);
        assertThat(since(person)).isEqualTo(since);
        assertThat(signsIn(username, PASSWORD)).isTrue();
    }

    @Test
    void aDisabledAccountWhoseEnablingIsRejectedStaysDisabled() {
        String username = aName();
        String person = inForce(username, "*", "INSPECTOR", "WITNESS");
        first.ok(first.post(ACCOUNTS + "/" + person + "/disabling", Map.of()));
        String request = json(enable(first, person)).at("/request/id").asString();

        second.ok(reject(second, request));

        assertThat(codeOf(approve(second, request))).isEqualTo("409 request-decided");
        assertThat(signsIn(username, PASSWORD)).isFalse();
    }

    @Test
    void whatAnAdministratorAskedForWhoIsNoneAnyMoreIsNotApproved() {
        String asker = inForce(aName(), "*", "SYSTEM_ADMIN");
        String other = inForce(aName(), "*", "INSPECTOR");
        HttpResponse<String> asked = grant(caller(asker, "林检查", "*", "SYSTEM_ADMIN"), other, "WITNESS");
        String request = json(asked).at("/request/id").asString();
        first.ok(first.post(ACCOUNTS + "/" + asker + "/withdrawals", Map.of("roles", List.of("SYSTEM_ADMIN"))));

        assertThat(codeOf(approve(second, request))).isEqualTo("409 asker-not-in-office");

        second.ok(reject(second, request));
        assertThat(rolesOf(other)).doesNotContain("WITNESS");
    }

    @Test
    void twoAdministratorsStayInOffice() {
        for (String person : accounts.withRole("SYSTEM_ADMIN").stream()
                .map(PersonAccount::person)
                .filter(person -> !List.of("p-first", "p-second").contains(person))
                .toList()) {
            first.post(ACCOUNTS + "/" + person + "/withdrawals", Map.of("roles", List.of("SYSTEM_ADMIN")));
        }
        Map<String, Object> roles = Map.of("roles", List.of("SYSTEM_ADMIN"));

        assertThat(codeOf(first.post(ACCOUNTS + "/p-first/withdrawals", roles)))
                .isEqualTo("409 too-few-administrators");
        assertThat(codeOf(first.post(ACCOUNTS + "/p-second/disabling", Map.of())))
                .isEqualTo("409 too-few-administrators");
        assertThat(rolesOf("p-first")).contains("SYSTEM_ADMIN");
    }

    @Test
    void whoeverAskedAndWhomItIsAboutDoNotDecide() {
        String person = inForce(aName(), "*", "SYSTEM_ADMIN");
        String request = json(grant(first, person, "WITNESS")).at("/request/id").asString();
        CallerOfAccounts concerned = caller(person, "林检查", "*", "SYSTEM_ADMIN");

        assertThat(codeOf(approve(first, request))).isEqualTo("403 another-person-must-decide");
        assertThat(codeOf(approve(concerned, request))).isEqualTo("403 another-person-must-decide");
        assertThat(codeOf(reject(first, request))).isEqualTo("403 another-person-must-decide");
        assertThat(codeOf(approve(second.of("000000-JKJ"), request))).isEqualTo("404 unknown-request");
        assertThat(codeOf(approve(caller("p-unit", "区管理", "*", "UNIT_ADMIN"), request)))
                .isEqualTo("404 no-such-resource");
        assertThat(codeOf(approve(caller("p-audits", "王审计", "*", "AUDITOR"), request)))
                .isEqualTo("403 role-missing");
        assertThat(rolesOf(person)).doesNotContain("WITNESS");
    }

    @Test
    void whatWasDecidedIsNotDecidedAnew() {
        String person = inForce(aName(), "*", "INSPECTOR");
        String request =
                json(grant(first, person, "PUBLISHER")).at("/request/id").asString();
        assertThat(listed("WAITS")).contains(request);

        JsonNode rejected = second.ok(reject(second, request));

        assertThat(rejected.get("status").asString()).isEqualTo("REJECTED");
        assertThat(rejected.get("reason").asString()).isEqualTo("岗位不符");
        assertThat(listed("WAITS")).doesNotContain(request);
        assertThat(listed("REJECTED")).contains(request);
        assertThat(codeOf(approve(second, request))).isEqualTo("409 request-decided");
        assertThat(rolesOf(person)).doesNotContain("PUBLISHER");
    }

    @Test
    void aRequestForANameThatAnotherGotMeanwhileWaitsUntilItIsRejected() {
        String username = aName();
        String request = json(first.post(ACCOUNTS, person(username, "*", "WITNESS")))
                .at("/request/id")
                .asString();
        first.created(person(username, "*", "INSPECTOR"));

        assertThat(codeOf(approve(second, request))).isEqualTo("409 staff-number-taken");

        assertThat(listed("WAITS")).contains(request);
        second.ok(reject(second, request));
    }

    @Test
    void aRepeatOfTheApprovalDoesNothingTwice() {
        String person = inForce(aName(), "*", "WITNESS");
        String request = json(first.post(ACCOUNTS + "/" + person + "/password-resets", Map.of()))
                .at("/request/id")
                .asString();

        JsonNode done = second.ok(second.post(REQUESTS + "/" + request + "/approval", Map.of(), "one-key"));
        JsonNode again = second.ok(second.post(REQUESTS + "/" + request + "/approval", Map.of(), "one-key"));

        assertThat(linkIn(done)).isNotBlank();
        assertThat(again.has("passwordLink")).isFalse();
        assertThat(again.get("account")).isEqualTo(done.get("account"));
        assertThat(codeOf(approve(second, request))).isEqualTo("409 request-decided");
    }

    @Test
    void aResetEndsTheFormerPasswordAndTheOnesSinceIsLater() {
        String username = aName();
        String person = inForce(username, "*", "WITNESS");
        String before = since(person);
        time.passes(Duration.ofHours(1));
        String request = json(first.post(ACCOUNTS + "/" + person + "/password-resets", Map.of()))
                .at("/request/id")
                .asString();
        assertThat(signsIn(username, PASSWORD)).isTrue();
        surroundings.changed.clear();

        JsonNode done = second.ok(approve(second, request));

        assertThat(surroundings.changed).containsExactly(person);
        assertThat(signsIn(username, PASSWORD)).isFalse();
        assertThat(since(person)).isGreaterThan(before);
        setPassword(linkIn(done), staffNumberOf(username), PASSWORD + "2");
        assertThat(signsIn(username, PASSWORD + "2")).isTrue();
    }

    @Test
    void aLinkThatIsKeptMakesTheAccountAsYoungAsItsUseAndForgetsALostDevice() {
        String username = aName();
        String person = inForce(username, "*", "WITNESS");
        SharedSecret lost = SharedSecret.fresh();
        assertThat(factors.enrol(person, lost, new Device(lost.base32()).codeAt(time.instant())))
                .isTrue();
        String request = json(first.post(ACCOUNTS + "/" + person + "/password-resets", Map.of()))
                .at("/request/id")
                .asString();
        JsonNode done = second.ok(approve(second, request));
        String reset = since(person);
        time.passes(Duration.ofHours(1));

        setPassword(linkIn(done), staffNumberOf(username), PASSWORD + "2");

        assertThat(since(person)).isGreaterThan(reset);
        assertThat(factors.isEnrolled(person)).isFalse();
    }

    @Test
    void aRoleThatTakesTwoMakesTheAccountYoungerAndAnotherDoesNot() {
        String person = inForce(aName(), "*", "INSPECTOR");
        String created = since(person);
        time.passes(Duration.ofHours(1));

        first.ok(grant(first, person, "REVIEWER"));
        assertThat(since(person)).isEqualTo(created);
        second.ok(approve(
                second, json(grant(first, person, "WITNESS")).at("/request/id").asString()));
        assertThat(since(person)).isGreaterThan(created);
    }

    @Test
    void thePersonIsToldByBothAdministratorsNamesOnThePageOnceAndInTheListForGood() {
        String username = aName();
        String person = inForce(username, "*", "WITNESS");
        Browser browser = new Browser(port);
        browser.signIn(username, PASSWORD);

        assertThat(browser.open("/identity/signed-in").body()).contains("账号已创建（WITNESS），办理人：郑管理、何管理", "密码已设置");
        assertThat(browser.open("/identity/signed-in").body()).doesNotContain("账号已创建");
        JsonNode notices = json(caller(person, "林检查", "*", "WITNESS").get("/api/identity/v1/me/notices"));
        assertThat(notices.at("/1/kind").asString()).isEqualTo("CREATED");
        assertThat(notices.at("/1/by").toString()).isEqualTo("[\"郑管理\",\"何管理\"]");
    }

    @Test
    void theTokenSaysSinceWhenInWholeSecondsNeverTooEarly() throws ParseException {
        String username = aName();
        time.passes(Duration.ofMillis(1));
        String person = inForce(username, "*", "WITNESS");
        Instant since = Instant.parse(since(person));
        Browser browser = new Browser(port);
        browser.signIn(username, PASSWORD);

        JWTClaimsSet claims = SignedJWT.parse(
                        Program.tokens(browser).get("access_token").asString())
                .getJWTClaimsSet();

        assertThat(since.getNano()).isPositive();
        assertThat(claims.getLongClaim("since")).isEqualTo(since.getEpochSecond() + 1);
        Browser elder = new Browser(port);
        elder.signIn("elder", "right");
        assertThat(SignedJWT.parse(Program.tokens(elder).get("access_token").asString())
                        .getJWTClaimsSet()
                        .getClaim("since"))
                .isNull();
    }

    private HttpResponse<String> grant(CallerOfAccounts by, String person, String role) {
        return by.post(ACCOUNTS + "/" + person + "/roles", Map.of("roles", List.of(role)));
    }

    private static HttpResponse<String> approve(CallerOfAccounts by, String request) {
        return by.post(REQUESTS + "/" + request + "/approval", Map.of());
    }

    private static HttpResponse<String> reject(CallerOfAccounts by, String request) {
        return by.post(REQUESTS + "/" + request + "/rejection", Map.of("reason", "岗位不符"));
    }

    private HttpResponse<String> enable(CallerOfAccounts by, String person) {
        return by.post(ACCOUNTS + "/" + person + "/enabling", Map.of());
    }

    private String rolesOf(String person) {
        return first.ok(first.get(ACCOUNTS + "/" + person)).get("roles").toString();
    }

    private String since(String person) {
        return first.ok(first.get(ACCOUNTS + "/" + person)).get("since").asString();
    }

    private String listed(String status) {
        return first.ok(first.get(REQUESTS + "?limit=200&status=" + status))
                .get("rows")
                .toString();
    }
}
