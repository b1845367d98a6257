package org.doublerandom.testkit.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.doublerandom.starter.security.Operations;
import org.doublerandom.starter.security.Rights;
import org.doublerandom.testkit.TestPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends to every operation that takes JSON what lies just inside and just outside of what its document says, and compares. */
public final class BoundsWalk {
    private final Api api;
    private final Rights rights;
    private final Operations operations;
    private final JsonMapper json;

    BoundsWalk(Api api, Rights rights, Operations operations, JsonMapper json) {
        this.api = api;
        this.rights = rights;
        this.operations = operations;
        this.json = json;
    }

    /** Every input of which the document says something else than the service does. */
    public List<String> differences(RightsWalk.Guide guide) {
        List<String> wrong = new ArrayList<>();
        for (String operation : operations.names()) {
            JsonNode document = (operation.contains(" /internal/") ? api.internalDocument() : api.document()).root();
            JsonNode schema = schemaOf(document, operation);
            RightsWalk.Walked call = guide.walked(operation).orElse(null);
            if (schema.isMissingNode() || call == null || call.body() instanceof byte[]) {
                continue;
            }
            TestPerson person = guide.person(rights.rolesOf(operation).keySet().stream()
                    .min(Comparator.naturalOrder())
                    .orElseThrow());
            JsonNode body = json.valueToTree(call.body());
            // What is refused first: what is taken may be taken once only.
            List<Variation> variations = Variation.of(document, schema, body).stream()
                    .sorted(Comparator.comparing(Variation::isInside))
                    .toList();
            for (Variation one : variations) {
                compare(operation, one, send(api.as(person), operation, call.path(), one.body()), wrong);
            }
        }
        return wrong;
    }

    private static JsonNode schemaOf(JsonNode document, String operation) {
        String[] parts = operation.split(" ", 2);
        return document.path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    private static void compare(String operation, Variation sent, Answer answer, List<String> wrong) {
        String pointers = answer.status() == 400
                ? answer.json().path("errors").findValuesAsString("pointer").toString()
                : "";
        boolean isNamed = answer.status() == 400 && pointers.contains(sent.pointer());
        boolean asDocumented = sent.isInside()
                ? answer.status() < 500 && !isNamed
                : answer.status() == 400
                        && List.of(pointers.substring(1, pointers.length() - 1).split(", "))
                                .contains(sent.pointer());
        if (!asDocumented) {
            wrong.add("%s with %s at %s: %d %s (expected: %s)"
                    .formatted(
                            operation,
                            sent.what(),
                            sent.pointer(),
                            answer.status(),
                            answer.text(),
                            sent.isInside() ? "no refusal there" : "400 that names it"));
        }
    }

    private static Answer send(Api.Session session, String operation, String path, JsonNode body) {
        return operation.startsWith("PUT ")
                ? session.edit(path, "\"" + "0".repeat(64) + "\"", body)
                : session.post(path, body);
    }
}
