package org.doublerandom.draw.domain.verified;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.verifier.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this service draws, somebody else's program finds as well: 1,000 small draws of any shape. */
class VerifiedDrawsTest {
    private static final int DRAWS = 1000;
    private static final String INFEASIBLE = "no full assignment is possible: ";

    @TempDir
    private Path folder;

    @Test
    void everyDrawIsConfirmedByTheVerifier() throws IOException {
        int infeasible = 0;
        for (long number = 1; number <= DRAWS; number++) {
            RandomDraw draw = RandomDraw.of(number);
            write(draw);
            if (draw.teams() instanceof Diagnosis diagnosis) {
                infeasible++;
                String said = verified(3)
                        .lines()
                        .filter(line -> line.contains(INFEASIBLE))
                        .findFirst()
                        .orElse("");
                assertThat(words(said.substring(said.indexOf(INFEASIBLE) + INFEASIBLE.length())))
                        .as("draw " + number)
                        .isEqualTo(words(diagnosis.sentence()));
            } else {
                assertThat(verified(0))
                        .as("draw " + number)
                        .contains("outcome.txt: byte for byte", "outcome-full.txt: byte for byte");
            }
        }
        assertThat(infeasible).isBetween(DRAWS / 20, DRAWS - DRAWS / 3);
    }

    /** The facts of a diagnosis are binding, their order is not. */
    private static List<String> words(String sentence) {
        return Stream.of(sentence.split(" ")).sorted().toList();
    }

    private void write(RandomDraw draw) throws IOException {
        Files.write(folder.resolve("pool.txt"), draw.files().pool());
        Files.write(folder.resolve("roster.txt"), draw.files().roster());
        Files.write(folder.resolve("conflicts.txt"), draw.files().conflicts());
        Files.writeString(
                folder.resolve("announcement.txt"), draw.announcement().text());
        Files.writeString(folder.resolve("seed.txt"), draw.seedText().text());
        Files.deleteIfExists(folder.resolve("outcome.txt"));
        Files.deleteIfExists(folder.resolve("outcome-full.txt"));
        if (draw.teams() instanceof Teams teams) {
            Outcome outcome =
                    new Outcome(draw.announcement().digest(), draw.seedText().seed(), draw.sample(), teams);
            Files.writeString(folder.resolve("outcome.txt"), outcome.publicText());
            Files.writeString(folder.resolve("outcome-full.txt"), outcome.fullText());
        }
    }

    private String verified(int expected) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Verify.run(
                List.of("draw", folder.toString(), "--lang", "en"),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return said.toString(StandardCharsets.UTF_8);
    }
}
