package org.doublerandom.testkit.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The places of a message where a code may stand that today's readers do not know, as its schema's descriptions say. */
public final class OpenCodes {
    private static final Pattern OPEN = Pattern.compile("more may come|open set|[;,] open\\b");
    private static final String EACH = "*";

    private final List<String> places = new ArrayList<>();

    private OpenCodes() {}

    public static OpenCodes of(JsonNode schema) {
        OpenCodes open = new OpenCodes();
        open.collect(schema, "");
        return open;
    }

    public List<String> places() {
        return List.copyOf(places);
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** The codes that a message has in a place. */
    public static List<String> at(String place, JsonNode message) {
        Stream<JsonNode> nodes = Stream.of(message);
        for (String step : place.split("/")) {
            nodes = nodes.flatMap(node -> step.equals(EACH) ? node.valueStream() : Stream.of(node.path(step)));
        }
        return nodes.filter(JsonNode::isString).map(JsonNode::asString).toList();
    }

    private void collect(JsonNode schema, String place) {
        if (OPEN.matcher(schema.path("description").asString("")).find()) {
            places.add(schema.path("type").asString("").equals("array") ? place + "/" + EACH : place);
        }
        schema.path("properties")
                .properties()
                .forEach(property -> collect(
                        property.getValue(), place.isEmpty() ? property.getKey() : place + "/" + property.getKey()));
        if (schema.has("items")) {
            collect(schema.path("items"), place + "/" + EACH);
        }
    }
}
