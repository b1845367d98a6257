package org.doublerandom.testkit.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the OpenAPI document of a service as somebody would who has to work from it, and tells what is missing or wrong. */
public final class DocumentReview {
    private static final Pattern OPERATION_ID = Pattern.compile("[a-z]+([A-Z][a-z0-9]*)+[0-9]*");
    private static final Pattern SENTENCE = Pattern.compile("(?s).{3,}");

    private final JsonNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final List<String> faults = new ArrayList<>();

    private DocumentReview(JsonNode document) {
        this.document = document;
    }

    /** Every operation, parameter, answer or member that lacks words, and every example that does not fit its own schema. */
    public static List<String> faultsOf(ApiDocument document) {
        DocumentReview review = new DocumentReview(document.root());
        review.operations();
        review.things();
        return review.faults;
    }

    /** The names of the operations, as programs that are made from the document call them. */
    public static Set<String> operationIdsOf(ApiDocument document) {
        Set<String> ids = new TreeSet<>();
        document.root()
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> ids.add(operation.path("operationId").asString(""))));
        return ids;
    }

    private void operations() {
        demand(document.at("/info/description"), SENTENCE, "the document: description");
        Set<String> known = new HashSet<>();
        document.path("tags").forEach(tag -> known.add(tag.path("name").asString()));
        Set<String> ids = new HashSet<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String where = operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey();
                operation(where, operation.getValue(), known);
                if (!ids.add(operation.getValue().path("operationId").asString(""))) {
                    faults.add(where + ": operation id of another");
                }
            }
        }
    }

    private void operation(String where, JsonNode operation, Set<String> tags) {
        demand(operation.path("operationId"), OPERATION_ID, where + ": operation id");
        demand(operation.path("summary"), SENTENCE, where + ": summary");
        demand(
                operation.path("description"),
                Pattern.compile("(?s).{20,}\\*\\*Who may call\\*\\*.*"),
                where + ": description");
        if (operation.path("tags").size() != 1
                || !tags.contains(operation.path("tags").path(0).asString())) {
            faults.add(where + ": tags " + operation.path("tags") + " (expected: one of " + tags + ")");
        }
        operation.path("parameters").forEach(parameter -> parameter(where, parameter));
        JsonNode body = operation.path("requestBody").path("content");
        body.properties().forEach(content -> content(where + " request", content.getKey(), content.getValue()));
        operation.path("responses").properties().forEach(answer -> answer(where, answer.getKey(), answer.getValue()));
    }

    private void parameter(String where, JsonNode parameter) {
        String name = where + " ?" + parameter.path("name").asString();
        demand(parameter.path("description"), SENTENCE, name + ": description");
        if (parameter.path("example").isMissingNode()) {
            faults.add(name + ": example");
        } else {
            fits(name, parameter.path("schema"), parameter.path("example"));
        }
    }

    private void answer(String where, String status, JsonNode answer) {
        String name = where + " → " + status;
        demand(answer.path("description"), SENTENCE, name + ": description");
        if (answer.path("description").asString("").equals("OK")) {
            faults.add(name + ": description says nothing");
        }
        answer.path("content").properties().forEach(content -> content(name, content.getKey(), content.getValue()));
    }

    private void content(String where, String type, JsonNode content) {
        if (type.equals("*/*") || content.path("schema").isMissingNode()) {
            faults.add(where + ": media type " + type + " or no schema");
        }
        boolean isJson = type.endsWith("json");
        if (isJson
                && content.path("example").isMissingNode()
                && content.path("examples").isMissingNode()) {
            faults.add(where + ": example");
        }
        if (isJson && content.has("example")) {
            fits(where, content.path("schema"), content.path("example"));
        }
        content.path("examples")
                .properties()
                .forEach(example -> fits(
                        where + " " + example.getKey(),
                        content.path("schema"),
                        example.getValue().path("value")));
    }

    private void things() {
        document.at("/components/schemas").properties().forEach(thing -> {
            JsonNode schema = thing.getValue();
            demand(schema.path("description"), SENTENCE, thing.getKey() + ": description");
            schema.path("properties")
                    .properties()
                    .forEach(member -> demand(
                            member.getValue().path("description"),
                            SENTENCE,
                            thing.getKey() + "." + member.getKey() + ": description"));
        });
    }

    private void demand(JsonNode words, Pattern shape, String what) {
        if (!shape.matcher(words.asString("")).matches()) {
            faults.add(what + " '" + words.asString("") + "'");
        }
    }

    private void fits(String where, JsonNode schema, JsonNode example) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.path("components"));
        List<Error> errors =
                schemas.getSchema(whole.toString(), InputFormat.JSON).validate(example.toString(), InputFormat.JSON);
        errors.forEach(error -> faults.add(where + ": its example does not fit its schema: " + error));
    }
}
