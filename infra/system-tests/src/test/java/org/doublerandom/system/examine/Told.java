package org.doublerandom.system.examine;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message on a topic.
 *
 * @param stream its key
 * @param headers those of CloudEvents, {@code ce_id} and so on
 */
public record Told(String topic, int partition, long offset, String stream, Map<String, String> headers, String body) {
    private static final JsonMapper JSON = new JsonMapper();

    public String id() {
        return header("ce_id");
    }

    public String type() {
        return header("ce_type");
    }

    /** The name in the type: {@code DrawAnnounced} of {@code org.doublerandom.draw.DrawAnnounced.v1}. */
    public String event() {
        String[] parts = type().split("\\.");
        return parts.length == 5 ? parts[3] : "";
    }

    /** 0 where there is none. */
    public long sequence() {
        String sequence = header("ce_sequence");
        return sequence.matches("[0-9]{1,18}") ? Long.parseLong(sequence) : 0;
    }

    public String header(String name) {
        @Nullable String value = headers.get(name);
        return value == null ? "" : value;
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    @Override
    public String toString() {
        return event() + " " + sequence() + " of " + stream + " on " + topic;
    }
}
