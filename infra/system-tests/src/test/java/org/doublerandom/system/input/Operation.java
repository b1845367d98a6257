package org.doublerandom.system.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An operation as its document describes it. */
record Operation(JsonNode document, String method, String path, JsonNode said) {
    static List<Operation> of(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String method = operation.getKey().toUpperCase(Locale.ROOT);
                all.add(new Operation(document, method, path.getKey(), operation.getValue()));
            }
        }
        return all;
    }

    String name() {
        return method + " " + path;
    }

    /** Roles that may call it; none: anybody. */
    List<String> roles() {
        List<String> roles = new ArrayList<>();
        said.path("x-roles").forEach(role -> roles.add(role.asString()));
        return roles;
    }

    /** What all five services have; once would be enough. */
    boolean isOfAllServices() {
        return path.matches(".*/v1/(parked-streams|tombstones|quarantine|copies|streams-ahead).*");
    }

    boolean isList() {
        return method.equals("GET")
                && parameters().stream()
                        .anyMatch(one -> one.path("name").asString().equals("limit"));
    }

    List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        said.path("parameters").forEach(parameters::add);
        return parameters;
    }

    /** The media type of its body; empty when it takes none. */
    String bodyType() {
        return said.path("requestBody").path("content").properties().stream()
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse("");
    }

    JsonNode body() {
        return said.path("requestBody").path("content").path(bodyType());
    }

    JsonNode answers() {
        return said.path("responses");
    }

    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
