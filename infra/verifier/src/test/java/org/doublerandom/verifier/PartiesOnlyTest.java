package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doublerandom.verifier.DrawFolder.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws of grade L1: no dice, no beacon, the secrets of all parties make the seed. */
class PartiesOnlyTest {
    private static final String SCRIPT = Path.of("verify.sh").toAbsolutePath().toString();

    @TempDir
    private Path path;

    private String seed() {
        return new String(new DrawFolder(path).read("seed.txt"), StandardCharsets.US_ASCII);
    }

    /** Of a void draw nothing else is there. */
    private DrawFolder withoutOutcome() {
        DrawFolder folder = DrawFolder.ofParties(path);
        for (String name : List.of("outcome.txt", "outcome-full.txt")) {
            try {
                Files.delete(path.resolve(name));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return folder;
    }

    @Test
    void aSoundOneHoldsAndItsLimitIsSaid() {
        Said said = DrawFolder.ofParties(path).verify("draw");

        assertThat(said.text())
                .contains("grade L1", "its limit: all parties together", "ok  seed: 2 secrets open their commitments")
                .contains("ok  outcome.txt", "ok  outcome-full.txt", "not checked:  that the deposits came between");
        assertThat(said.code()).isZero();
    }

    @Test
    void aSchemeThatDoesNotSayItPromisesDice() {
        DrawFolder folder = DrawFolder.ofParties(path);
        String scheme = KnownValues.entry("R01").path("scheme").asString();
        for (String words : List.of("", "Batch 2024.L1.B1, line L1, L1-a.\n", "批次 2024.L1.B1：第 L1 项“食品”\n")) {
            folder.write("scheme.txt", words + scheme);

            assertThat(folder.verify("draw").text())
                    .contains("WRONG  announcement: grade L1 under a scheme with throws");
        }
    }

    @Test
    void aDepositThatIsMissingIsNamedAndNothingFollows() {
        DrawFolder folder = withoutOutcome();
        folder.giveUp("MISSING", seed().replaceFirst("reveal JUS .*", "reveal JUS -"));

        Said said = folder.verify("draw");

        assertThat(said.text())
                .contains("OPEN  void: no deposit of JUS by the close")
                .doesNotContain("WRONG");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void whatWasAnnouncedTooLateHasNoOutcome() {
        DrawFolder folder = withoutOutcome();
        folder.giveUp("LATE", seed().replaceAll("(reveal \\S+) .*", "$1 -"));

        assertThat(folder.verify("draw").text())
                .contains("OPEN  void: announced too late")
                .doesNotContain("WRONG");
    }

    @Test
    void nothingIsMissingWhereEverySecretIsThere() {
        DrawFolder folder = withoutOutcome();
        folder.giveUp("MISSING", seed());

        assertThat(folder.verify("draw").text())
                .contains("WRONG  void record: reason MISSING, and every secret is there");
    }

    @Test
    void eachGradeHasItsOwnReasons() throws IOException {
        DrawFolder folder = withoutOutcome();
        folder.giveUp("READINGS", seed());
        assertThat(folder.verify("draw").text()).contains("WRONG  void record: reason READINGS, which grade L1");

        DrawFolder diced = DrawFolder.bound(path);
        Files.delete(path.resolve("log.txt"));
        diced.giveUp("MISSING", seed());

        assertThat(diced.verify("draw").text()).contains("WRONG  void record: reason MISSING, which grade LD");
    }

    @Test
    void theShellVerifierFollowsItToo() {
        DrawFolder folder = DrawFolder.ofParties(path);

        Said said = Shell.run(path, List.of("bash", SCRIPT, "--en", path.toString()));

        assertThat(said.text()).contains("--  grade L1", "ok  seed", "ok  outcome.txt");
        assertThat(said.code()).isZero();
        folder.write("seed.txt", seed().replaceFirst("reveal JUS .*", "reveal JUS -"));
        assertThat(Shell.run(path, List.of("bash", SCRIPT, "--en", path.toString()))
                        .text())
                .contains("WRONG  seed.txt, line 4: the secret of JUS is missing");
    }
}
