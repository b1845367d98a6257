package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.identity.CallerOfAccounts.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.doublerandom.identity.signin.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SeededAccountsTest extends AccountsTest {
    private static final String PLANNER = ACCOUNTS + "/p-planner";

    @Autowired
    Accounts inForce;

    @Test
    void whatAdministratorsGaveStaysWhenTheFileTakesAndGivesItsOwn() throws IOException {
        first.ok(first.post(PLANNER + "/roles", Map.of("roles", List.of("REVIEWER"))));

        theAccountsAre(file -> file.replace("[\"PLANNER\"]", "[\"LEADER\"]"));

        assertThat(inForce.ofPerson("p-planner").roles()).containsExactlyInAnyOrder("REVIEWER", "LEADER");
        first.ok(first.post(PLANNER + "/withdrawals", Map.of("roles", List.of("REVIEWER"))));
        theAccountsAreAsBefore();
        assertThat(inForce.ofPerson("p-planner").roles()).containsExactly("PLANNER");
    }

    @Test
    void anAccountOfTheFileIsDisabledAndStaysSoWhateverTheFileSays() throws IOException {
        first.ok(first.post(PLANNER + "/disabling", Map.of()));

        theAccountsAre(file -> file.replace("沈计划", "沈某某"));

        assertThat(signsIn("planner", "right")).isFalse();
        String request = json(first.post(PLANNER + "/enabling", Map.of()))
                .at("/request/id")
                .asString();
        assertThat(signsIn("planner", "right")).isFalse();
        second.ok(second.post(REQUESTS + "/" + request + "/approval", Map.of()));
        assertThat(signsIn("planner", "right")).isTrue();
        assertThat(json(first.get(PLANNER)).get("name").asString()).isEqualTo("沈某某");
    }

    @Test
    void whoeverIsStruckOffIsToldToThoseWhoEndTokensAndAnotherMayHaveTheName() throws IOException {
        inForce.of("planner");
        surroundings.changed.clear();

        theAccountsAre(file -> file.replace("p-planner", "p-successor"));

        assertThat(inForce.of("planner").person()).isEqualTo("p-successor");
        assertThat(surroundings.changed).containsOnly("p-planner", "p-successor");
        theAccountsAreAsBefore();
        assertThat(inForce.of("planner").person()).isEqualTo("p-planner");
    }

    @Test
    void whatWasThereAtTheBeginningIsAsOldAsCanBeAndWhatCameLaterIsNot() throws IOException {
        theAccountsAre(file -> file.strip().replaceAll("]$", "")
                + ", {\"username\": \"late\", \"password\": \"{noop}x\", \"person\": \"p-late\", \"name\": \"晚\","
                + " \"org\": \"000000-SAMR\", \"unit\": \"*\", \"roles\": [\"WITNESS\"]},"
                + " {\"username\": \"known\", \"password\": \"{noop}x\", \"person\": \"p-known\", \"name\": \"早\","
                + " \"org\": \"000000-SAMR\", \"unit\": \"*\", \"roles\": [\"WITNESS\"],"
                + " \"since\": \"2020-01-01T00:00:00Z\"}]");

        assertThat(inForce.ofPerson("p-late").since()).isEqualTo(time.instant());
        assertThat(inForce.ofPerson("p-known").since()).isEqualTo("2020-01-01T00:00:00Z");
    }
}
