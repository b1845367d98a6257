package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.Patience;
import org.doublerandom.local.story.Plan;
import org.doublerandom.verifier.text.Suite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An authority that has drawn in SHA-256 chooses SM3 between two batches of one line. */
@Tag("full")
@ExtendWith({FreshPlatform.class, RunningPlatform.class})
class ChangeOfSuiteJourneyTest {
    private static final String LOG = "/api/draw/v1/logs/" + Plan.AUTHORITY;

    private final County county;

    ChangeOfSuiteJourneyTest(County county) {
        this.county = county;
    }

    @Test
    void theNextBatchIsFrozenAndDrawnInSm3AndTheLogStaysOneChain() {
        String before = county.draw(county.releaseTheFoodBatch());
        county.choosesSm3();
        String after = county.draw(county.releaseTheFoodBatchAgain());

        assertThat(file(before, "announcement.txt")).startsWith("DRAW1\nsuite SHA256\n");
        assertThat(file(after, "announcement.txt")).startsWith("DRAW1\nsuite SM3\n");
        theFilesAreFrozenIn("SM3", after);
        theSeedIsTheHashOfItsText(Suite.SM3, after);
        Stream.of(before, after).forEach(this::somebodyElsesProgramConfirms);
        theLogIsOneChainAndServedAsTold(after);
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

        assertThat(BothVerifiers.confirm(county, draw)).contains("ok  seed", "ok  pool", "ok  outcome.txt");
        assertThat(BothVerifiers.confirmed("ticket", files, target)).contains("drawn: primary ");
    }

    /** What was told of each record is found in what is served, hashed by the public record itself. */
    private void theLogIsOneChainAndServedAsTold(String draw) {
        assertThat(BothVerifiers.confirmed("log", county.gateway().resolve(LOG).toString()))
                .contains("form one chain");
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

    private void thePageNamesTheHash(String draw) {
        Answer page = Patience.until(
                "publication of " + draw,
                () -> county.anybody().get("/"),
                answer -> answer.accepted().text().contains("draw-" + draw)
                        && answer.text().contains("openssl dgst -sm3 -r"));

        assertThat(page.text()).contains("SM3（GB/T 32905）", "sha256sum");
    }

    private String file(String draw, String name) {
        return county.anybody()
                .get("/api/draw/v1/draws/" + draw + "/files/" + name)
                .accepted()
                .text();
    }
}
