package org.doublerandom.local.story;

import java.util.Map;
import java.util.Set;
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
        if (shown.json().path("state").asString().equals("EXAMINED")) {
            String seen = shown.json().at("/dryRun/digest").asString("");
            second.post(ordered.location() + "/carry-out?seen=" + seen, Map.of(), key + "-carry-out")
                    .accepted();
            shown = settled(order, ordered.location());
        }
        if (!shown.json().path("state").asString().equals("DONE")) {
            throw new NotAsExpected(order + " was not imported: " + shown.text());
        }
        return shown.json();
    }

    private Answer settled(String order, String location) {
        return Patience.until(
                "import of " + order,
                () -> first.get(location),
                answer -> SETTLED.contains(answer.json().path("state").asString()));
    }
}
