package org.doublerandom.system.input;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares what came back with what the document says may come back. */
final class Judge {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new HashMap<>();

    /** @return what is wrong with the answer */
    Optional<String> faultOf(Attempt attempt, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status >= 500
                && !(status == 503 && answer.headers().firstValue("Retry-After").isPresent())) {
            return Optional.of("a failure of the server");
        }
        if (status == 429 && answer.headers().firstValue("Retry-After").isEmpty()) {
            return Optional.of("429 without Retry-After");
        }
        if (attempt.isInvalid() && status < 300) {
            return Optional.of("accepted (expected: a refusal)");
        }
        return attempt.isKnown() ? undocumented(attempt.operation(), answer) : Optional.empty();
    }

    private Optional<String> undocumented(Operation operation, HttpResponse<byte[]> answer) {
        String status = String.valueOf(answer.statusCode());
        JsonNode said = operation.answers().path(status);
        if (said.isMissingNode()) {
            return Optional.of("a status that is not in the document");
        }
        if (answer.body().length == 0) {
            return said.path("content").isEmpty() ? Optional.empty() : Optional.of("no body");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode content = said.path("content").properties().stream()
                .filter(one -> one.getKey().replaceAll(";.*", "").equals(type))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
        if (content == null) {
            return Optional.of("the media type " + type + ", which is not in the document");
        }
        return type.endsWith("json") ? unfit(operation, status, content.path("schema"), answer) : Optional.empty();
    }

    private Optional<String> unfit(Operation operation, String status, JsonNode schema, HttpResponse<byte[]> answer) {
        Schema whole = schemas.computeIfAbsent(operation.name() + status, key -> {
            ObjectNode all = ((ObjectNode) schema).deepCopy();
            all.set("components", operation.document().path("components"));
            return registry.getSchema(all.toString(), InputFormat.JSON);
        });
        List<?> errors = whole.validate(new String(answer.body(), StandardCharsets.UTF_8), InputFormat.JSON);
        return errors.isEmpty() ? Optional.empty() : Optional.of("a body against its schema: " + errors);
    }
}
