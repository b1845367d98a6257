package org.doublerandom.local.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One person brings a table, and another one, who has seen what it would do, carries it out. */
public final class Imports {
    private static final Set<String> SETTLED = Set.of("EXAMINED", "ASKING", "DONE", "REFUSED", "FAILED");

    private final Session first;
    private final Session second;

    public Imports(Session first, Session second) {
        this.first = first;
        this.second = second;
    }

    /**
     * @param order path and parameters of the order
     * @param key another one for each table
     * @return how it has ended: carried out
     */
    public JsonNode bring(String order, byte[] table, String key) {
        Answer ordered = first.post(order, table, "text/csv", key).accepted();
        Answer shown = settled(order, ordered.location());
        if (state(shown).equals("EXAMINED")) {
            String seen = shown.json().at("/dryRun/digest").asString("");
            second.post(ordered.location() + "/carry-out?seen=" + seen, Map.of(), key + "-carry-out")
                    .accepted();
            shown = settled(order, ordered.location());
        }
        if (!state(shown).equals("DONE")) {
            throw new NotAsExpected(order + " was not imported: " + shown.text());
        }
        return shown.json();
    }

    /** However large the table is: as long as it comes further. */
    private Answer settled(String order, String location) {
        Answer last = first.get(location);
        while (!SETTLED.contains(state(last))) {
            List<String> reached = progress(last);
            last = Patience.until(
                    "progress of the import of " + order,
                    () -> first.get(location),
                    answer -> !progress(answer).equals(reached));
        }
        return last;
    }

    private static List<String> progress(Answer answer) {
        return Stream.of("state", "rows", "created", "updated", "unchanged")
                .map(field -> answer.json().path(field).asString(""))
                .toList();
    }

    private static String state(Answer answer) {
        return answer.json().path("state").asString();
    }
}
