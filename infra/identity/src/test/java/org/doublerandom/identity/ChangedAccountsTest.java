package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.identity.CallerOfAccounts.codeOf;
import static org.doublerandom.identity.CallerOfAccounts.json;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doublerandom.identity.account.AccountChanged;
import org.doublerandom.identity.tokens.Revocations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.jwt.Jwt;
import tools.jackson.databind.JsonNode;

class ChangedAccountsTest extends AccountsTest {
    @Autowired
    Revocations revocations;

    @Autowired
    ApplicationEventPublisher publisher;

    @Test
    void aDisabledAccountSignsInNoMoreUntilItIsEnabled() {
        String username = aName();
        String person = inForce(username, "*", "INSPECTOR");
        surroundings.changed.clear();

        JsonNode disabled = first.ok(first.post(ACCOUNTS + "/" + person + "/disabling", Map.of()));

        assertThat(disabled.get("state").asString()).isEqualTo("DISABLED");
        assertThat(surroundings.changed).containsExactly(person);
        assertThat(signsIn(username, PASSWORD)).isFalse();
        first.ok(first.post(ACCOUNTS + "/" + person + "/enabling", Map.of()));
        assertThat(signsIn(username, PASSWORD)).isTrue();
    }

    @Test
    void rolesAreWithdrawnByOne() {
        String person = inForce(aName(), "*", "WITNESS", "INSPECTOR");
        surroundings.changed.clear();

        JsonNode left = first.ok(
                first.post(ACCOUNTS + "/" + person + "/withdrawals", Map.of("roles", List.of("WITNESS", "AUDITOR"))));

        assertThat(left.get("roles").toString()).isEqualTo("[\"INSPECTOR\"]");
        assertThat(surroundings.changed).containsExactly(person);
    }

    @Test
    void nameAndUnitAreChangedFromWhatWasSeen() {
        String person = inForce(aName(), "000000001", "INSPECTOR");
        HttpResponse<String> seen = first.get(ACCOUNTS + "/" + person);
        String tag = seen.headers().firstValue("ETag").orElseThrow();
        Map<String, String> change = Map.of("name", "林调动", "unit", "000000002");

        assertThat(codeOf(first.put(ACCOUNTS + "/" + person, change))).isEqualTo("428 if-match-missing");
        JsonNode changed = first.ok(first.edit(ACCOUNTS + "/" + person, tag, change));

        assertThat(changed.get("name").asString()).isEqualTo("林调动");
        assertThat(changed.get("unit").asString()).isEqualTo("000000002");
        assertThat(codeOf(second.edit(ACCOUNTS + "/" + person, tag, change))).isEqualTo("412 edited-meanwhile");
    }

    @Test
    void aLockedNameIsUnlockedByAnAdministrator() {
        time.passes(Duration.ofHours(1));
        String username = aName();
        String person = inForce(username, "*", "INSPECTOR");
        for (int i = 0; i < 4; i++) {
            assertThat(signsIn(username, "wrong")).isFalse();
        }
        assertThat(signsIn(username, PASSWORD)).isFalse();

        first.ok(first.post(ACCOUNTS + "/" + person + "/unlocking", Map.of()));

        assertThat(signsIn(username, PASSWORD)).isTrue();
    }

    @Test
    void theListIsReadPartByPart() {
        CallerOfAccounts there = caller("p-there", "邻管理", "777", "UNIT_ADMIN");
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(json(there.post(ACCOUNTS, person(aName(), "7770" + i, "INSPECTOR")))
                    .at("/account/person")
                    .asString());
        }

        List<String> read = new ArrayList<>();
        String next = "";
        do {
            JsonNode part = there.ok(there.get(ACCOUNTS + "?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next)));
            assertThat(part.get("total").asInt()).isEqualTo(3);
            part.get("rows").forEach(row -> read.add(row.get("person").asString()));
            next = part.path("next").asString("");
        } while (!next.isEmpty());

        assertThat(read).containsExactlyInAnyOrderElementsOf(made);
        assertThat(there.get(ACCOUNTS + "?sort=name").statusCode()).isEqualTo(400);
    }

    @Test
    void anAdministratorOfAUnitActsBelowItAndOnOrdinaryRolesOnly() {
        CallerOfAccounts unit = caller("p-unit", "区管理", "88", "UNIT_ADMIN");
        String below = unit.created(person(aName(), "8801", "INSPECTOR"))
                .at("/account/person")
                .asString();
        String beside = inForce(aName(), "99", "INSPECTOR");
        String above = inForce(aName(), "*", "INSPECTOR");
        String witness = inForce(aName(), "8801", "WITNESS");

        unit.ok(unit.post(ACCOUNTS + "/" + below + "/disabling", Map.of()));
        for (String other : List.of(beside, above)) {
            assertThat(codeOf(unit.get(ACCOUNTS + "/" + other))).isEqualTo("404 unknown-account");
            assertThat(codeOf(unit.post(ACCOUNTS + "/" + other + "/disabling", Map.of())))
                    .isEqualTo("404 unknown-account");
        }
        for (String command : List.of("disabling", "enabling", "password-resets", "unlocking")) {
            assertThat(codeOf(unit.post(ACCOUNTS + "/" + witness + "/" + command, Map.of())))
                    .isEqualTo("403 role-beyond-unit-admin");
        }
        for (String role : List.of("WITNESS", "UNIT_ADMIN", "SYSTEM_ADMIN", "OPERATOR")) {
            assertThat(codeOf(unit.post(ACCOUNTS + "/" + below + "/roles", Map.of("roles", List.of(role)))))
                    .isEqualTo("403 role-beyond-unit-admin");
            assertThat(codeOf(unit.post(ACCOUNTS, person(aName(), "88", role))))
                    .isEqualTo("403 role-beyond-unit-admin");
        }
        assertThat(codeOf(unit.post(ACCOUNTS, person(aName(), "99", "INSPECTOR"))))
                .isEqualTo("403 unit-beyond-administrator");
        assertThat(codeOf(unit.edit(ACCOUNTS + "/" + below, "\"0\"", Map.of("name", "林", "unit", "*"))))
                .isEqualTo("403 unit-beyond-administrator");
    }

    @Test
    void anAdministratorWithAUnitActsBelowItToo() {
        CallerOfAccounts ofUnit = caller("p-system-unit", "分管理", "88", "SYSTEM_ADMIN");
        String beside = inForce(aName(), "99", "INSPECTOR");

        assertThat(codeOf(ofUnit.post(ACCOUNTS + "/" + beside + "/disabling", Map.of())))
                .isEqualTo("404 unknown-account");
        String request = json(first.post(ACCOUNTS + "/" + beside + "/roles", Map.of("roles", List.of("WITNESS"))))
                .at("/request/id")
                .asString();
        assertThat(codeOf(ofUnit.post(REQUESTS + "/" + request + "/approval", Map.of())))
                .isEqualTo("404 unknown-request");
        assertThat(ofUnit.ok(ofUnit.get(REQUESTS + "?limit=200")).toString()).doesNotContain(request);
    }

    @Test
    void aTokenBetweenTwoChangesOfOneSecondIsTakenBackByTheSecond() {
        String person = "p-" + aName();
        for (String change : List.of("10.500", "10.700", "10.900", "12.000", "12.000")) {
            time.stands(Instant.parse("2024-05-06T00:00:" + change + "Z"));
            Jwt before = tokenOf(person);
            assertThat(revocations.validate(before).hasErrors()).as(change).isFalse();

            publisher.publishEvent(new AccountChanged(person));

            assertThat(revocations.validate(before).hasErrors()).as(change).isTrue();
            assertThat(revocations.validate(tokenOf(person)).hasErrors())
                    .as(change)
                    .isFalse();
        }
    }

    private Jwt tokenOf(String person) {
        Instant made = revocations.notBefore(person);
        return Jwt.withTokenValue("token")
                .header("typ", "at+jwt")
                .subject(person)
                .issuedAt(made)
                .build();
    }
}
