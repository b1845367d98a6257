package org.doublerandom.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.doublerandom.testkit.TestPerson;
import org.doublerandom.testkit.api.Answer;
import org.doublerandom.values.Digest;
import org.doublerandom.verifier.Verify;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** Two organisations leave secrets: none of them alone knows what the dice come to. */
class PartiesTest extends DrawCeremony {
    private static final String JUSTICE = "999999-JUS";
    private static final String SECRET = "5e".repeat(32);

    private final TestPerson zhou = TestPerson.with("p-zhou", "PARTY").ofAuthority(JUSTICE);

    @Autowired
    Environment environment;

    @Override
    List<String> parties() {
        return List.of(JUSTICE);
    }

    private String commitment(String id, String secret) {
        JsonNode draw = draw(id);
        return Digest.of("DRAW1 commit " + authority + " " + draw.path("plan").asString() + " "
                        + draw.path("serial").asLong() + " " + JUSTICE + " " + secret + "\n")
                .hex();
    }

    private Answer leave(String id, TestPerson person, String secret) {
        return api.as(person)
                .put(
                        DRAWS + "/" + id + "/deposits/mine",
                        Map.of("secret", secret, "commitment", commitment(id, secret)));
    }

    @Test
    void aSecondPartyLeavesItsSecretAndBothMakeTheSeed() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        assertThat(draw(id).path("parties").toString())
                .isEqualTo("[{\"party\":\"" + authority + "\",\"deposited\":true,\"opens\":true},{\"party\":\""
                        + JUSTICE + "\",\"deposited\":false,\"opens\":true}]");
        announce(id).isRefused(409, "deposit-is-missing");

        Answer left = leave(id, zhou, SECRET).isStatus(200);

        assertThat(left.text()).doesNotContain(SECRET);
        leave(id, zhou, SECRET).isStatus(200);
        leave(id, zhou, "66".repeat(32)).isRefused(409, "party-has-deposited");
        announce(id).isStatus(200);
        awaitPublication(id);
        enter(id, wang, THROWS).isStatus(200);
        enter(id, liu, THROWS).isStatus(200);
        awaitOutcome(id);
        assertThat(publicFile(id, "seed.txt").text())
                .contains("\nreveal " + authority + " ", "\nreveal " + JUSTICE + " " + SECRET + "\n");
        assertThat(verified(id))
                .contains("ok  seed: 2 secrets open their commitments", "ok  outcome.txt")
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
    void whoIsNoPartyLeavesNothing() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        TestPerson stranger = TestPerson.with("p-lin", "PARTY").ofAuthority("999999-LAW");

        leave(id, stranger, SECRET).isRefused(409, "party-is-not-named");
        leave(id, TestPerson.with("p-zhou", "WITNESS").ofAuthority(JUSTICE), SECRET)
                .isStatus(403);
        leave(id, TestPerson.with("p-liu", "PARTY").ofAuthority(JUSTICE), SECRET)
                .isRefused(403, "party-has-another-duty");
        api.as(zhou)
                .put(
                        DRAWS + "/" + id + "/deposits/mine",
                        Map.of("secret", SECRET, "commitment", commitment(id, "66".repeat(32))))
                .isRefused(422, "commitment-is-of-another-secret");
        leave(id, zhou, SECRET).isStatus(200);
        announce(id).isStatus(200);
        leave(id, zhou, SECRET).isRefused(409, "draw-is-not-open");
    }

    @Test
    void whoHasLeftASecretReadsNoDiceEvenIfNamed() {
        String id = opened("2024.L01.B1", SampleFrame.of(20));
        leave(id, zhou, SECRET).isStatus(200);
        announce(id).isStatus(200);
        awaitPublication(id);

        enter(id, TestPerson.with("p-zhou", "WITNESS").ofAuthority(JUSTICE), THROWS)
                .isRefused(403, "witness-has-another-duty");
    }
}
