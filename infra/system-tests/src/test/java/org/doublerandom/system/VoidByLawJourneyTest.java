package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.Patience;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A court sets a completed draw aside before anybody was visited: its batch ends, and the next one of the line draws as if it had not been. */
@Tag("full")
@ExtendWith({FreshPlatform.class, RunningPlatform.class})
class VoidByLawJourneyTest {
    private static final String DRAWS = "/api/draw/v1/draws/";
    private static final String ORDER = "ab".repeat(32);

    private final County county;

    VoidByLawJourneyTest(County county) {
        this.county = county;
    }

    @Test
    void nobodyIsVisitedByADrawThatACourtSetAsideAndTheLineGoesOn() {
        String draw = county.draw(county.releaseTheFoodBatch());
        List<String> inspections = county.inspectionsOf(draw, 2);
        List<String> drawn = drawn(draw);

        twoPersonsFollowTheOrder(draw);

        inspections.forEach(this::nobodyGoes);
        assertThat(drawn(draw)).isEqualTo(drawn);
        thePublicSees(draw);
        theBatchHasEnded(draw);
        String next = county.draw(county.releaseTheFoodBatchAgain());
        assertThat(pool(next)).isEqualTo(pool(draw));
        assertThat(county.inspectionsOf(next, 2)).hasSize(2).doesNotContainAnyElementsOf(inspections);
        assertThat(BothVerifiers.confirm(county, draw)).contains("set aside by law", ORDER);
        BothVerifiers.confirm(county, next);
    }

    private void twoPersonsFollowTheOrder(String draw) {
        Map<String, Object> petition = Map.of("reason", "LAW", "text", "法院撤销，见附件", "evidence", ORDER);
        post("drawofficer", draw + "/void-requests", petition).accepted();
        assertThat(post("approver", draw + "/void-requests/1/approval", Map.of())
                        .code())
                .isEqualTo("another-approves");
        post("supervisor", draw + "/void-requests/1/approval", Map.of()).accepted();
    }

    private Answer post(String who, String path, Object body) {
        return county.as(who).post(DRAWS + path, body, UUID.randomUUID().toString());
    }

    private void nobodyGoes(String inspection) {
        Patience.until(
                "cancellation of " + inspection,
                () -> county.as("reviewer").get("/api/inspection/v1/inspections/" + inspection),
                answer -> answer.accepted().json().path("state").asString().equals("CANCELLED"));
    }

    private void thePublicSees(String draw) {
        Answer page = Patience.until(
                "publication of the void of " + draw,
                () -> county.anybody().get("/api/publication/v1/draws/" + draw),
                answer -> answer.accepted().text().contains("ANNULLED")
                        && !answer.text().contains("\"DRAWN\""));

        assertThat(page.json().path("state").asString()).isEqualTo("VOID");
        assertThat(page.json().at("/voided/reason").asString()).isEqualTo("LAW");
        assertThat(page.json().at("/completed/targets").asInt()).isEqualTo(2);
        assertThat(county.anybody().get("/").accepted().text()).contains("完成后依法撤销");
    }

    private void theBatchHasEnded(String batch) {
        Patience.until(
                "end of batch " + batch,
                () -> county.as("planner").get("/api/plan/v1/batches/" + batch),
                answer -> answer.accepted().json().path("state").asString().equals("ENDED_BY_LAW"));
    }

    private List<String> drawn(String draw) {
        return file(draw, "outcome.txt")
                .filter(line -> line.startsWith("primary "))
                .toList();
    }

    /** Nobody has a hit more, nobody is excluded as drawn, nobody stands as struck. */
    private List<String> pool(String draw) {
        return file(draw, "pool.txt").toList();
    }

    private Stream<String> file(String draw, String name) {
        return county.anybody()
                .get(DRAWS + draw + "/files/" + name)
                .accepted()
                .text()
                .lines();
    }
}
