package org.doublerandom.starter.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doublerandom.values.PlainText;
import org.jspecify.annotations.Nullable;

/** Writes into the OpenAPI document what each thing and each of its members means. */
@SuppressWarnings("rawtypes")
final class SchemaDocument {
    private static final String PAGE = "Page";

    private final Words words;

    SchemaDocument(Words words) {
        this.words = words;
    }

    void describe(OpenAPI document) {
        Components components = document.getComponents();
        if (components.getSchemas() == null) {
            return;
        }
        // In an order that does not hang on the order in which the operations were looked at.
        Map<String, Schema> sorted = new TreeMap<>(components.getSchemas());
        sorted.keySet().retainAll(namesIn(document, sorted, SchemaDocument::contentsOf));
        Set<String> requests = namesIn(document, sorted, SchemaDocument::requestsOf);
        sorted.forEach((name, schema) -> describe(name, schema, requests.contains(name)));
        sorted.put(Schemas.TEXT, rule());
        components.setSchemas(sorted);
    }

    private void describe(String name, Schema<?> schema, boolean isRequest) {
        words.ofSchema(name).ifPresent(own -> schema.setDescription(own.words()));
        if (schema.getDescription() == null && name.startsWith(PAGE)) {
            schema.setDescription("A part of a list; `next` tells where the following part begins.");
        }
        if (schema.getRequired() != null) {
            schema.setRequired(schema.getRequired().stream().sorted().toList());
        }
        if ("object".equals(Schemas.typeOf(schema))) {
            // Members that a request does not have are refused; answers may gain some.
            if (isRequest) {
                schema.setAdditionalProperties(Boolean.FALSE);
            }
        }
        if (schema.getProperties() != null) {
            new LinkedHashSet<>(schema.getProperties().keySet())
                    .forEach(property -> words.ofField(name, property)
                            .ifPresent(said ->
                                    Schemas.describe(schema.getProperties().get(property), said)));
        }
    }

    private static Set<String> namesIn(
            OpenAPI document, Map<String, Schema> schemas, Function<Operation, Stream<MediaType>> contents) {
        Set<String> names = new TreeSet<>();
        document.getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .flatMap(contents)
                .forEach(content -> collect(content.getSchema(), schemas, names));
        return names;
    }

    private static Stream<MediaType> requestsOf(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.of()
                : operation.getRequestBody().getContent().values().stream();
    }

    private static Stream<MediaType> contentsOf(Operation operation) {
        Stream<MediaType> answers = operation.getResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().values().stream());
        return Stream.concat(requestsOf(operation), answers);
    }

    private static void collect(@Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> names) {
        if (schema == null) {
            return;
        }
        String reference = schema.get$ref();
        if (reference != null) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (names.add(name)) {
                collect(schemas.get(name), schemas, names);
            }
        }
        collect(schema.getItems(), schemas, names);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(member -> collect(member, schemas, names));
        }
    }

    private static Schema<?> rule() {
        Schema<?> text = new Schema<>();
        text.setTypes(Set.of("string"));
        text.setDescription(
                "The rule for texts (文本规则), the same for all services: what can be seen, and tab and line ends. Refused"
                        + " are other control characters, halves of surrogate pairs, invisible and direction-changing characters,"
                        + " private use, noncharacters and the replacement character. A text is brought into the composed form"
                        + " (NFC); its length counts code points after that.");
        text.setPattern(PlainText.PATTERN);
        return text;
    }
}
