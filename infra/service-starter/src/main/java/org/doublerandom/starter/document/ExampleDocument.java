package org.doublerandom.starter.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts examples of requests and answers together from those of their members. */
@SuppressWarnings("rawtypes")
final class ExampleDocument {
    private static final Map<String, Object> BY_FORMAT =
            Map.of("date", "2024-04-16", "date-time", "2024-04-16T01:30:00Z", "time", "09:30:00");
    private static final int DEEPEST = 12;

    private final Words words;

    ExampleDocument(Words words) {
        this.words = words;
    }

    void describe(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    OperationWords said =
                            words.ofCall(method.name() + " " + path).orElse(null);
                    if (operation.getRequestBody() != null) {
                        operation.getRequestBody().getContent().values().forEach(content -> {
                            content.setExample(
                                    said != null && said.request() != null ? said.request() : of(content, schemas));
                        });
                    }
                    operation.getResponses().entrySet().stream()
                            .filter(answer -> answer.getKey().startsWith("2")
                                    && answer.getValue().getContent() != null)
                            .flatMap(answer -> answer.getValue().getContent().values().stream())
                            .forEach(content -> content.setExample(
                                    said != null && said.answer() != null ? said.answer() : of(content, schemas)));
                }));
    }

    private @Nullable Object of(MediaType content, Map<String, Schema> schemas) {
        return content.getSchema() == null ? null : of("", content.getSchema(), schemas, 0);
    }

    private @Nullable Object of(String name, Schema<?> schema, Map<String, Schema> schemas, int depth) {
        if (schema.get$ref() != null && !schema.get$ref().endsWith("/" + Schemas.TEXT)) {
            String target = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
            return of(target, schemas.get(target), schemas, depth);
        }
        if (schema.getItems() != null) {
            Object row = depth > DEEPEST ? null : of(name, schema.getItems(), schemas, depth + 1);
            return row == null ? List.of() : List.of(row);
        }
        if (schema.getProperties() != null) {
            return ofMembers(name, schema, schemas, depth);
        }
        if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
            return schema.getEnum().get(0);
        }
        return ofValue(schema);
    }

    private Map<String, Object> ofMembers(String name, Schema<?> schema, Map<String, Schema> schemas, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        schema.getProperties().forEach((member, value) -> {
            Object said = words.ofField(name, member).map(FieldWords::example).orElse(null);
            Object example = said != null ? said : depth > DEEPEST ? null : of("", value, schemas, depth + 1);
            if (example != null) {
                members.put(member, example);
            }
        });
        return members;
    }

    private static @Nullable Object ofValue(Schema<?> schema) {
        return switch (Schemas.typeOf(schema)) {
            case "boolean" -> true;
            case "integer", "number" -> schema.getMinimum() == null ? BigDecimal.ONE : schema.getMinimum();
            case "object" -> Map.of();
            case "string" -> BY_FORMAT.get(String.valueOf(schema.getFormat()));
            default -> null;
        };
    }
}
