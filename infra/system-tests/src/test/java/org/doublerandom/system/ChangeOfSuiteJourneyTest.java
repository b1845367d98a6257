package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.Patience;
import org.doublerandom.local.story.Plan;
import org.doublerandom.verifier.Verify;
import org.doublerandom.verifier.text.Suite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An authority that has drawn in SHA-256 chooses SM3 between two batches of one line. */
@Tag("full")
@ExtendWith({FreshPlatform.class, RunningPlatform.class})
class ChangeOfSuiteJourneyTest {
    private static final String LOG = "/api/draw/v1/logs/" + Plan.AUTHORITY;
    private static final int HOLDS = 0;
    private static final int NOT_USABLE = 2;

    private final County county;

    @TempDir
    Path folder;

    ChangeOfSuiteJourneyTest(County county) {
        this.county = county;
    }

    @Test
    void theNextBatchIsFrozenAndDrawnInSm3AndTheLogStaysOneChain() throws Exception {
        String before = county.draw(county.releaseTheFoodBatch());
        county.choosesSm3();
        String after = county.draw(county.releaseTheFoodBatchAgain());

        assertThat(file(before, "announcement.txt")).startsWith("DRAW1\nsuite SHA256\n");
        assertThat(file(after, "announcement.txt")).startsWith("DRAW1\nsuite SM3\n");
        theFilesAreFrozenIn("SM3", after);
        theSeedIsTheHashOfItsText(Suite.SM3, after);
        Stream.of(before, after).forEach(this::somebodyElsesProgramConfirms);
        theLogIsOneChainAndServedAsTold(after);
        theScriptSaysWhatItCannot(before, after);
        thePageNamesTheHash(after);
    }

    private void theFilesAreFrozenIn(String suite, String batch) {
        JsonNode files = county.as("planner")
                .get("/api/directory/v1/frames/" + batch)
                .accepted()
                .json()
                .path("files");

        assertThat(files)
                .hasSize(3)
                .allMatch(file -> file.path("suite").asString().equals(suite));
    }

    private void theSeedIsTheHashOfItsText(Suite suite, String draw) {
        String text = file(draw, "seed.txt");

        assertThat(text).contains("\n" + suite.hex(file(draw, "announcement.txt")) + "\n");
        assertThat(file(draw, "outcome.txt")).contains("\nseed " + suite.hex(text) + "\n");
    }

    private void somebodyElsesProgramConfirms(String draw) {
        String files = county.gateway()
                .resolve("/api/draw/v1/draws/" + draw + "/files")
                .toString();
        String target = file(draw, "outcome.txt")
                .lines()
                .filter(line -> line.startsWith("primary "))
                .map(line -> line.split(" ")[3])
                .findFirst()
                .orElseThrow();

        assertThat(verified("draw", files)).contains("ok  seed", "ok  pool", "ok  outcome.txt");
        assertThat(verified("ticket", files, target)).contains("drawn: primary ");
    }

    /** What was told of each record is found in what is served, hashed by the public record itself. */
    private void theLogIsOneChainAndServedAsTold(String draw) {
        assertThat(verified("log", county.gateway().resolve(LOG).toString())).contains("form one chain");
        String last = file(draw, "result.txt");
        Answer watched = Patience.until(
                "comparison of the log",
                () -> county.anybody().get("/api/publication/v1/logs"),
                answer -> answer.accepted().json().at("/0/head").asString("").equals(Suite.SM3.hex(last)));

        JsonNode log = watched.json().at("/0");
        assertThat(log.path("sound").asBoolean()).as(log.toString()).isTrue();
        assertThat(log.path("told").asInt())
                .isEqualTo(6)
                .isEqualTo(log.path("served").asInt());
    }

    private void theScriptSaysWhatItCannot(String before, String after) throws IOException, InterruptedException {
        assertThat(script(before, HOLDS)).contains("ok  outcome.txt");
        assertThat(script(after, NOT_USABLE)).contains("SM3", "SHA-256 only", "checked nothing");
    }

    private String script(String draw, int expected) throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve(draw));
        for (String name : List.of("announcement.txt", "seed.txt", "pool.txt", "outcome.txt")) {
            Files.writeString(files.resolve(name), file(draw, name));
        }
        Process process = new ProcessBuilder(
                        "bash",
                        ProjectRoot.path().resolve("infra/verifier/verify.sh").toString(),
                        "--en",
                        files.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(expected);
        return said;
    }

    private void thePageNamesTheHash(String draw) {
        Answer page = Patience.until(
                "publication of " + draw,
                () -> county.anybody().get("/"),
                answer -> answer.accepted().text().contains("draw-" + draw)
                        && answer.text().contains("openssl dgst -sm3 -r"));

        assertThat(page.text()).contains("SM3（GB/T 32905）", "sha256sum");
    }

    private static String verified(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--lang", "en"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Verify.run(all, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isIn(0, 3);
        return said.toString(StandardCharsets.UTF_8);
    }

    private String file(String draw, String name) {
        return county.anybody()
                .get("/api/draw/v1/draws/" + draw + "/files/" + name)
                .accepted()
                .text();
    }
}
