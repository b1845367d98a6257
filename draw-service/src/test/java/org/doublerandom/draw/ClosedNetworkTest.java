package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.values.Digest;
import org.doublerandom.verifier.Verify;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** Grade L1: no dice; the parties commit before the announcement and deposit behind it, the authority first. */
class ClosedNetworkTest extends DrawCeremony {
    private static final String JUSTICE = "999999-JUS";
    private static final String SEALED = "org.doublerandom.draw.DepositSealed.v1";
    private static final String SECRET = "5e".repeat(32);
    private static final String ANOTHER = "66".repeat(32);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final TestPerson zhou = TestPerson.with("p-zhou", "PARTY").ofAuthority(JUSTICE);

    @Autowired
    Environment environment;

    @Override
    List<String> parties() {
        return List.of(JUSTICE);
    }

    @Override
    String grade() {
        return "L1";
    }

    private String commitment(String id, String secret) {
        JsonNode draw = draw(id);
        return Digest.of("DRAW1 commit " + authority + " " + draw.path("plan").asString() + " "
                        + draw.path("serial").asLong() + " " + JUSTICE + " " + secret + "\n")
                .hex();
    }

    private Answer commit(String id, TestPerson person, String party, String secret) {
        return api.as(person)
                .put(DRAWS + "/" + id + "/commitments/" + party, Map.of("commitment", commitment(id, secret)));
    }

    private Answer deposit(String id, TestPerson person, String party, String secret) {
        return api.as(person).put(DRAWS + "/" + id + "/deposits/" + party, Map.of("secret", secret));
    }

    private Answer announce(String id, Instant close) {
        return api.as(officer).post(DRAWS + "/" + id + "/announcement", Map.of("close", close.toString()));
    }

    private Instant inAnHour() {
        return Instant.ofEpochSecond(clock().instant().getEpochSecond()).plus(AN_HOUR);
    }

    private String committed(String code) {
        String id = opened(code, SampleFrame.of(20));
        commit(id, zhou, JUSTICE, SECRET).isStatus(200);
        return id;
    }

    /** Announced, and the service has deposited the authority's own secret. */
    private String ownDeposited(String code) {
        String id = committed(code);
        announce(id, inAnHour()).isStatus(200);
        awaitParty(id, 0, "deposited");
        return id;
    }

    private void awaitParty(String id, int party, String what) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> draw(id).path("parties").get(party).path(what).asBoolean(false));
    }

    @Test
    void theSecretsOfTwoOrganisationsMakeTheSeedAtClose() {
        String id = ownDeposited("2024.L01.B1");
        assertThat(publicFile(id, "seals.txt").text()).contains("\nsalt - ", "\nparty " + authority + " ");

        Answer accepted = deposit(id, zhou, JUSTICE, SECRET).isStatus(200);

        assertThat(accepted.text()).doesNotContain(SECRET);
        deposit(id, zhou, JUSTICE, SECRET).isStatus(200);
        assertThat(publicFile(id, "seals.txt").text()).contains("\nparty " + JUSTICE + " ");
        assertThat(draw(id).path("grade").asString()).isEqualTo("L1");
        assertThat(draw(id).path("gradeLimit").asString()).contains("All parties together");
        clock().forward(AN_HOUR);
        awaitOutcome(id);
        assertThat(publicFile(id, "seed.txt").text()).endsWith("\nreveal " + JUSTICE + " " + SECRET + "\n");
        assertThat(publicFile(id, "result.txt").text()).contains("\nreadings " + "0".repeat(64) + "\n");
        var told = others.await("draw.events.v1", SEALED, id, 2);
        assertThat(told.get(0).body()).contains("\"deposit\":1", "\"party\":\"" + authority + "\"");
        assertThat(told.get(1).body()).contains("\"deposit\":2", "\"party\":\"" + JUSTICE + "\"", "\"by\":\"p-zhou\"");
        assertThat(verified(id))
                .contains("grade L1", "ok  seed: 2 secrets open their commitments", "ok  outcome.txt")
                .contains("ok  second seals: 2")
                .doesNotContain("WRONG");
    }

    private String verified(String id) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String files = "http://localhost:" + environment.getRequiredProperty("local.server.port") + DRAWS + "/" + id
                + "/files";
        Verify.run(List.of("draw", files, "--lang", "en"), new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDepositThatIsMissingAtCloseVoidsTheDrawAndTheNextOneHasDice() {
        String id = ownDeposited("2024.L01.B1");
        requestVoid(id, officer, "MISSING").isRefused(422, "void-reason-does-not-fit");
        clock().forward(AN_HOUR);
        awaitParty(id, 1, "missing");

        deposit(id, zhou, JUSTICE, SECRET).isRefused(409, "deposit-is-late");
        requestVoid(id, officer, "LATE").isRefused(422, "void-reason-does-not-fit");
        requestVoid(id, officer, "MISSING").isStatus(201);
        approveVoid(id, approver, 1).isStatus(200);

        assertThat(publicFile(id, "seed.txt").text())
                .contains("\nreveal " + authority + " ")
                .endsWith("\nreveal " + JUSTICE + " -\n");
        assertThat(publicFile(id, "void.txt").text()).contains("\nreason MISSING\n");
        assertThat(verified(id)).doesNotContain("WRONG");
        String next = open(idOf("2024.L01.B1")).isStatus(201).json().path("id").asString();
        assertThat(draw(next).path("grade").asString()).isEqualTo("LD");
        commit(next, zhou, JUSTICE, SECRET).isRefused(409, "step-of-another-grade");
        api.as(zhou)
                .put(
                        DRAWS + "/" + next + "/deposits/mine",
                        Map.of("secret", ANOTHER, "commitment", commitment(next, ANOTHER)))
                .isStatus(200);
        announce(next).isStatus(200);
        awaitPublication(next);
        enter(next, wang, THROWS).isStatus(200);
        enter(next, liu, THROWS).isStatus(200);
        awaitOutcome(next);
        assertThat(publicFile(next, "announcement.txt").text()).contains("\nbeacon DICE ");
    }

    @Test
    void whatIsOutOfOrderIsRefused() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        TestPerson stranger = TestPerson.with("p-lin", "PARTY").ofAuthority("999999-LAW");
        announce(id, inAnHour()).isRefused(409, "commitment-is-missing");
        commit(id, stranger, JUSTICE, SECRET).isRefused(409, "party-of-another-organisation");
        commit(id, stranger, "999999-LAW", SECRET).isRefused(409, "party-is-not-named");
        commit(id, TestPerson.with("p-liu", "PARTY").ofAuthority(JUSTICE), JUSTICE, SECRET)
                .isRefused(403, "party-has-another-duty");
        api.as(zhou)
                .put(
                        DRAWS + "/" + id + "/deposits/mine",
                        Map.of("secret", SECRET, "commitment", commitment(id, SECRET)))
                .isRefused(409, "step-of-another-grade");
        commit(id, zhou, JUSTICE, SECRET).isStatus(200);
        commit(id, zhou, JUSTICE, SECRET).isStatus(200);
        commit(id, zhou, JUSTICE, ANOTHER).isRefused(409, "party-has-committed");
        deposit(id, zhou, JUSTICE, SECRET).isRefused(409, "draw-is-not-announced");
        Instant now = Instant.ofEpochSecond(clock().instant().getEpochSecond());
        announce(id, now).isRefused(422, "announced-after-close");
        announce(id, now.plus(Duration.ofDays(31)).plus(AN_HOUR)).isRefused(422, "close-is-too-far");
        announce(id, inAnHour()).isStatus(200);
        awaitParty(id, 0, "deposited");
        deposit(id, zhou, JUSTICE, ANOTHER).isRefused(422, "commitment-is-of-another-secret");
        deposit(id, stranger, JUSTICE, SECRET).isRefused(409, "party-of-another-organisation");
        deposit(id, officer, authority, SECRET).isStatus(403);
        enter(id, wang, THROWS).isRefused(409, "step-of-another-grade");
        deposit(id, zhou, JUSTICE, SECRET).isStatus(200);
        deposit(id, TestPerson.with("p-wei", "PARTY").ofAuthority(JUSTICE), JUSTICE, SECRET)
                .isRefused(409, "party-has-deposited");
    }
}
