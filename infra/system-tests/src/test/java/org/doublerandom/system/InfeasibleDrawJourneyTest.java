package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Two targets need somebody for food each, and one inspector may go once: void, relieved by two persons, drawn again. */
@ExtendWith(RunningPlatform.class)
class InfeasibleDrawJourneyTest {
    private static final String DRAWS = "/api/draw/v1/draws/";
    private static final String NEW = "INEW2345A,p-new2345abc,新人,*,综合执法大队,00000099999,FOOD,6";
    private static final int TAGS = 6;

    private final County county;

    InfeasibleDrawJourneyTest(County county) {
        this.county = county;
    }

    @Test
    void whatNobodyCouldStaffIsDrawnAgainWithMoreInspectorsAndWithNobodyLetOff() {
        somebodyElsesProgramConfirms(county.draw(county.releaseTheFoodBatch()), "ok  outcome.txt");
        county.bringInspectors(onlyOneForFood());
        String batch = county.releaseTheFoodBatchAgain();
        theFrameIsFrozen(batch);
        List<String> more = new ArrayList<>(county.inspectors());
        more.add(NEW);
        county.bringInspectors(more);
        county.announce(batch);
        county.readTheDice(batch);
        Patience.until(
                "finding that nobody could staff " + batch,
                () -> county.as("drawofficer").get(DRAWS + batch),
                answer -> answer.accepted().json().has("diagnosis"));

        twoPersonsRelieve(batch);
        String second = county.drawAgain(batch, 2);

        JsonNode draw = county.as("drawofficer").get(DRAWS + second).accepted().json();
        assertThat(draw.path("relieved").toString())
                .isEqualTo("{\"inspectorsAdded\":1,\"capsRaisedBy\":1,\"slotsChanged\":0}");
        assertThat(draw.at("/outcome/openPlaces").asInt()).isZero();
        assertThat(drawn(second)).hasSize(2).isEqualTo(drawn(batch));
        assertThat(county.inspectionsOf(second, 2)).hasSize(2);
        somebodyElsesProgramConfirms(batch, "ok  outcome.txt");
        somebodyElsesProgramConfirms(second, "in 1 inspectors who were added");
        thePublicReadsTheNumbers(second);
    }

    /** The others have no assignment left; who knows no food may go as often as ever. */
    private List<String> onlyOneForFood() {
        List<String> lines = new ArrayList<>();
        boolean isThere = false;
        for (String line : county.inspectors()) {
            boolean isForFood = List.of(line.split(",")[TAGS].split(";")).contains("FOOD");
            lines.add(isForFood ? line.substring(0, line.lastIndexOf(',') + 1) + (isThere ? 0 : 1) : line);
            isThere |= isForFood;
        }
        return lines;
    }

    private void theFrameIsFrozen(String batch) {
        Patience.until(
                "freezing of the frame of " + batch,
                () -> county.as("planner").get("/api/directory/v1/frames/" + batch),
                answer -> answer.accepted().json().path("state").asString().equals("FROZEN"));
    }

    private void twoPersonsRelieve(String batch) {
        Map<String, Object> relief =
                Map.of("capsRaisedBy", 1, "anybody", List.of(), "added", List.of(Map.of("unit", "*", "tag", "FOOD")));
        post(
                "drawofficer",
                batch + "/void-requests",
                Map.of("reason", "INFEASIBLE", "text", "食品岗位人手不足，请增派", "relief", relief));
        post("approver", batch + "/void-requests/1/approval", Map.of());
    }

    private void post(String who, String path, Object body) {
        county.as(who).post(DRAWS + path, body, UUID.randomUUID().toString()).accepted();
    }

    private List<String> drawn(String draw) {
        return county.anybody()
                .get(DRAWS + draw + "/files/outcome.txt")
                .accepted()
                .text()
                .lines()
                .filter(line -> line.startsWith("primary "))
                .map(line -> line.split(" ")[3])
                .sorted()
                .toList();
    }

    private void somebodyElsesProgramConfirms(String draw, String expected) {
        assertThat(BothVerifiers.confirm(county, draw)).contains(expected);
    }

    private void thePublicReadsTheNumbers(String draw) {
        Answer page = Patience.until(
                "publication of " + draw,
                () -> county.anybody().get("/"),
                answer -> answer.accepted().text().contains("draw-" + draw));

        assertThat(page.text()).contains("与首次相比：增加检查人员 1 名，每人次数上限提高 1");
    }
}
