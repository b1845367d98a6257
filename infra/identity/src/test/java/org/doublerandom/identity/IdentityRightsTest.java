package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.identity.account.Credentials;
import org.doublerandom.identity.account.Notice;
import org.doublerandom.identity.account.PersonAccount;
import org.doublerandom.identity.account.Profile;
import org.doublerandom.identity.keys.SigningKeys;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Api;
import org.doublerandom.testkit.api.BoundsWalk;
import org.doublerandom.testkit.api.RightsWalk;
import org.doublerandom.testkit.api.RightsWalk.Walked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

@Import({IdentityRightsTest.Callers.class, RightsWalk.class, BoundsWalk.class})
class IdentityRightsTest extends AccountsTest implements RightsWalk.Guide {
    private static final String OWN_PATH = "/api/identity/";
    private static final String ME = "/api/identity/v1/me";
    private static final String UNIT = "330100";

    @TestConfiguration(proxyBeanMethods = false)
    static class Callers {
        /** Persons come with tokens of identity's own. */
        @Bean
        Api api(JsonMapper json, Environment environment, SigningKeys keys) throws JOSEException {
            return Api.signing(keys.signing().toKeyPair(), json, environment);
        }
    }

    @Autowired
    RightsWalk walk;

    @Autowired
    BoundsWalk bounds;

    private String account = "";
    private String request = "";

    @BeforeEach
    void anAccountAndARequestOfAUnitAreThere() {
        account = ACCOUNTS + "/" + inForce(aName(), UNIT, "INSPECTOR");
        String concerned = inForce(aName(), UNIT, "INSPECTOR");
        request = REQUESTS + "/"
                + CallerOfAccounts.json(
                                first.post(ACCOUNTS + "/" + concerned + "/roles", Map.of("roles", List.of("WITNESS"))))
                        .at("/request/id")
                        .asString();
    }

    @Test
    void everyOperationIsForWhomTheTableSays() {
        assertThat(walk.differences(this)).isEmpty();
        assertThat(walk.rowsWithoutOperation(OWN_PATH)).isEmpty();
    }

    @Test
    void everyOperationIsWalked() {
        assertThat(walk.operationsNotWalked(this, OWN_PATH)).isEmpty();
        assertThat(walk.operationsNotWalked(this, "/internal/")).isEmpty();
    }

    @Test
    void whatTheDocumentSaysOfInputIsWhatIsTaken() {
        assertThat(bounds.differences(this)).isEmpty();
    }

    /** Somebody who has an account. */
    @Override
    public TestPerson person(String role) {
        TestPerson person = RightsWalk.Guide.super.person(role);
        Notice made = Notice.of(time.instant(), Notice.Kind.CREATED, List.of());
        accounts.put(
                person.id(),
                known -> known.orElseGet(() -> PersonAccount.created(
                        person.id(),
                        person.id(),
                        person.authority(),
                        new Profile(person.name(), "*"),
                        person.roles(),
                        new Credentials("{noop}" + PASSWORD, null, null),
                        made)));
        return person;
    }

    @Override
    public Optional<Walked> walked(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "GET " + ACCOUNTS -> Walked.reading(ACCOUNTS);
                    case "POST " + ACCOUNTS ->
                        Walked.about(ACCOUNTS, person(aName(), UNIT, "INSPECTOR"))
                                .ofNobody()
                                .ofAUnit();
                    case "GET " + ACCOUNTS + "/{person}" ->
                        Walked.about(account).ofAUnit();
                    case "PUT " + ACCOUNTS + "/{person}" ->
                        Walked.about(account, Map.of("name", "林检查", "unit", UNIT))
                                .ofAUnit();
                    case "POST " + ACCOUNTS + "/{person}/disabling" -> ofTheAccount("/disabling", Map.of());
                    case "POST " + ACCOUNTS + "/{person}/enabling" -> ofTheAccount("/enabling", Map.of());
                    case "POST " + ACCOUNTS + "/{person}/roles" ->
                        ofTheAccount("/roles", Map.of("roles", List.of("LEADER")));
                    case "POST " + ACCOUNTS + "/{person}/withdrawals" ->
                        ofTheAccount("/withdrawals", Map.of("roles", List.of("LEADER")));
                    case "POST " + ACCOUNTS + "/{person}/password-resets" -> ofTheAccount("/password-resets", Map.of());
                    case "POST " + ACCOUNTS + "/{person}/unlocking" -> ofTheAccount("/unlocking", Map.of());
                    case "GET " + REQUESTS -> Walked.reading(REQUESTS);
                    case "GET " + REQUESTS + "/{id}" -> Walked.about(request).ofAUnit();
                    case "POST " + REQUESTS + "/{id}/approval" ->
                        Walked.about(request + "/approval").ofAUnit();
                    case "POST " + REQUESTS + "/{id}/rejection" ->
                        Walked.about(request + "/rejection", Map.of("reason", "该人员已调离"))
                                .ofAUnit();
                    case "PUT " + ME + "/password" ->
                        Walked.about(ME + "/password", Map.of("former", PASSWORD, "password", PASSWORD))
                                .ofNobody();
                    case "GET " + ME + "/notices" -> Walked.reading(ME + "/notices");
                    case "GET /internal/v1/revocations" -> Walked.reading("/internal/v1/revocations");
                    default -> null;
                });
    }

    private Walked ofTheAccount(String command, Object body) {
        return Walked.about(account + command, body).ofAUnit();
    }
}
