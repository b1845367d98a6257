package org.doublerandom.starter.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The words of all files; a service's own come last and win over those that all services share. */
final class Words {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final String context;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, OperationWords> operations = new LinkedHashMap<>();
    private final Map<String, String> idsByCall = new HashMap<>();
    private final Map<String, FieldWords> fields = new HashMap<>();
    private final Map<String, SchemaWords> schemas = new HashMap<>();
    private final StringBuilder about = new StringBuilder();

    /** @param context the step of the paths that says which service it is */
    Words(String context) {
        this.context = context;
    }

    /** What the service is for, and then what holds for all. */
    String about() {
        return about.toString();
    }

    Map<String, String> tags() {
        return tags;
    }

    /** The role as people call it. */
    String role(String name) {
        return roles.getOrDefault(name, "");
    }

    Optional<OperationWords> ofCall(String call) {
        return idOf(call).map(operations::get);
    }

    Optional<String> idOf(String call) {
        return Optional.ofNullable(idsByCall.get(call));
    }

    Optional<FieldWords> ofParameter(String call, String name) {
        return ofCall(call)
                .map(OperationWords::parameters)
                .map(own -> own.get(name))
                .or(() -> Optional.ofNullable(fields.get(name)));
    }

    Optional<SchemaWords> ofSchema(String schema) {
        return Optional.ofNullable(schemas.get(schema));
    }

    Optional<FieldWords> ofField(String schema, String name) {
        return ofSchema(schema)
                .map(SchemaWords::fields)
                .map(own -> own.get(name))
                .or(() -> Optional.ofNullable(fields.get(name)));
    }

    /** The words of one more file; the shared ones first. */
    void add(Resource resource) {
        WordsFile file = read(resource);
        if (file.about() != null) {
            about.insert(0, file.about() + "\n");
        }
        tags.putAll(orNone(file.tags()));
        roles.putAll(orNone(file.roles()));
        fields.putAll(orNone(file.fields()));
        schemas.putAll(orNone(file.schemas()));
        orNone(file.operations()).forEach((id, words) -> {
            operations.put(id, words);
            idsByCall.put(words.call().replace("/api/*/", "/api/" + context + "/"), id);
        });
    }

    private static <T> Map<String, T> orNone(@Nullable Map<String, T> words) {
        return words == null ? Map.of() : words;
    }

    private static WordsFile read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            LoaderOptions strict = new LoaderOptions();
            strict.setAllowDuplicateKeys(false);
            return STRICT.convertValue(new Yaml(new SafeConstructor(strict)).load(in), WordsFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("words of the document, " + file, e);
        }
    }
}
