package org.doublerandom.local.story;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The visits that came of a draw. */
final class DrawnVisits {
    private static final String CANCELLED = "CANCELLED";

    private final People people;

    DrawnVisits(People people) {
        this.people = people;
    }

    /**
     * The inspections that take place, by id, as soon as there are as many as were drawn.
     *
     * @param struck how many have lost their place since, and are cancelled
     */
    List<String> of(String draw, int struck) {
        long drawn = people.as("drawofficer")
                .get("/api/draw/v1/draws/" + draw)
                .accepted()
                .json()
                .at("/outcome/targets")
                .asLong();
        Answer all = Patience.until(
                "arrival of all inspections of " + draw,
                () -> people.as("reviewer").get("/api/inspection/v1/inspections?limit=200&draw=" + draw),
                answer -> answer.accepted().json().path("total").asLong() == drawn + struck
                        && takingPlace(answer).size() == drawn);
        return takingPlace(all);
    }

    private static List<String> takingPlace(Answer all) {
        return all.json()
                .path("rows")
                .valueStream()
                .filter(row -> !row.path("state").asString().equals(CANCELLED))
                .map((JsonNode row) -> row.path("inspection").asString())
                .sorted()
                .toList();
    }
}
