package org.doublerandom.local.story;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered. */
public record Answer(String request, int status, String text, String location) {
    private static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** The problem's code; empty when it is no problem. */
    public String code() {
        return status >= 400 && text.startsWith("{") ? json().path("code").asString("") : "";
    }

    /** @throws NotAsExpected when it was refused or failed */
    public Answer accepted() {
        if (status >= 300) {
            throw new NotAsExpected(request + " answered " + status + ": " + text);
        }
        return this;
    }
}
