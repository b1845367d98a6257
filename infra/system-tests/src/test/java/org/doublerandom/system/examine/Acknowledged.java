package org.doublerandom.system.examine;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command to which the platform answered that it was carried out.
 *
 * @param person the opaque id in the token
 * @param key the {@code Idempotency-Key}; absent where the method is idempotent by nature
 * @param body what was sent
 * @param answer what came back
 * @param location the header of that name; empty if there was none
 */
public record Acknowledged(
        String person,
        String method,
        String path,
        String query,
        @Nullable String key,
        String body,
        String answer,
        String location) {
    private static final JsonMapper JSON = new JsonMapper();

    public String route() {
        return method + " " + path;
    }

    /** The service that carried it out. */
    public String context() {
        return path.split("/")[2];
    }

    public JsonNode sent() {
        return JSON.readTree(body);
    }

    public JsonNode answered() {
        return JSON.readTree(answer);
    }

    @Override
    public String toString() {
        return route() + (key == null ? "" : " (" + key + ")");
    }
}
