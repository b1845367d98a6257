package org.doublerandom.local.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a service stands or fails although it serves, read from the health on its inner address. */
final class Remarks {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TAKEN = "taken";
    // Told as the reason why it is not ready.
    private static final Set<String> READINESS = Set.of("readinessState", "mongo", "topics");

    private Remarks() {}

    static List<String> in(String health) {
        List<String> remarks = new ArrayList<>();
        try {
            for (Map.Entry<String, JsonNode> part :
                    JSON.readTree(health).path("components").properties()) {
                remarks.addAll(of(part.getKey(), part.getValue()));
            }
        } catch (JacksonException notJson) {
            // An answer without parts: that it is not ready is told.
            return List.of();
        }
        return remarks;
    }

    private static List<String> of(String part, JsonNode told) {
        JsonNode details = told.path("details");
        return switch (part) {
            case "parked" -> parked(details);
            case "level" -> level(details);
            case "relay" -> relay(details);
            case "sweeps" -> lines("fails: ", details);
            default ->
                told.path("status").asString("").equals("UP") || READINESS.contains(part)
                        ? List.of()
                        : List.of(part + " is " + told.path("status").asString("") + " " + details);
        };
    }

    private static List<String> parked(JsonNode details) {
        List<String> remarks = new ArrayList<>();
        long parked = details.path("parked").asLong(0);
        long quarantined = details.path("quarantined").asLong(0);
        if (parked + quarantined > 0) {
            remarks.add("streams parked: " + parked + ", messages quarantined: " + quarantined
                    + " (infra/local-stack/run streams)");
        }
        remarks.addAll(lines("parked: ", details.path("streams")));
        return remarks;
    }

    private static List<String> level(JsonNode details) {
        List<String> remarks = new ArrayList<>();
        String commands = details.path("commands").asString(TAKEN);
        if (!commands.equals(TAKEN)) {
            remarks.add("takes no commands: " + commands);
        }
        if (details.has("comparison")) {
            remarks.add("its store is not compared with the topics: "
                    + details.path("comparison").asString(""));
        }
        return remarks;
    }

    private static List<String> relay(JsonNode details) {
        List<String> remarks = new ArrayList<>(lines("facts do not leave: ", details.path("failing")));
        if (details.has("thread")) {
            remarks.add("its relay " + details.path("thread").asString(""));
        }
        return remarks;
    }

    private static List<String> lines(String before, JsonNode reasons) {
        return reasons.properties().stream()
                .map(each -> before + each.getKey() + ": " + each.getValue().asString(""))
                .toList();
    }
}
