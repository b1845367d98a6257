package org.doublerandom.starter.document;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doublerandom.starter.security.Rights;

/** Writes into the OpenAPI document what each operation does, by which rule, and who may call it. */
final class OperationDocument {
    private final Words words;
    private final Rights rights;
    private final WhoMayCall who;

    OperationDocument(Words words, Rights rights) {
        this.words = words;
        this.rights = rights;
        this.who = new WhoMayCall(rights, words);
    }

    void describe(OpenAPI document) {
        document.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> describe(method, path, operation)));
        document.setTags(words.tags().entrySet().stream()
                .filter(tag -> isUsed(tag.getKey(), document))
                .map(tag -> new Tag().name(tag.getKey()).description(tag.getValue()))
                .toList());
    }

    private static boolean isUsed(String tag, OpenAPI document) {
        return document.getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .anyMatch(operation ->
                        operation.getTags() != null && operation.getTags().contains(tag));
    }

    private void describe(PathItem.HttpMethod method, String path, Operation operation) {
        String call = method.name() + " " + path;
        words.ofCall(call).ifPresent(said -> {
            operation.setOperationId(words.idOf(call).orElseThrow());
            operation.setTags(List.of(said.tag()));
            operation.setSummary(said.summary());
            operation.setDescription(said.description().strip() + "\n\n" + who.of(call));
            describeAnswers(operation, said.answers() == null ? Map.of() : said.answers());
        });
        if (rights.isPublic(call)) {
            operation.setSecurity(List.of());
        }
        operation.addExtension("x-roles", List.copyOf(rights.rolesOf(call).keySet()));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> describe(call, parameter));
        }
    }

    private void describe(String call, Parameter parameter) {
        words.ofParameter(call, parameter.getName()).ifPresent(said -> {
            // Parameters of one type share a schema until something is said about one of them.
            Schema<?> own = AnnotationsUtils.clone(parameter.getSchema(), true);
            Schemas.describe(own, said);
            own.setDescription(null);
            parameter.setSchema(own);
            parameter.setDescription(said.words());
            if (said.example() != null) {
                parameter.setExample(said.example());
            }
        });
    }

    private static void describeAnswers(Operation operation, Map<String, String> said) {
        Map<String, ApiResponse> sorted = new TreeMap<>(operation.getResponses());
        ApiResponse good = sorted.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow()
                .getValue();
        said.forEach((status, sentence) -> {
            ApiResponse answer = sorted.computeIfAbsent(status, key -> new ApiResponse());
            answer.setDescription(sentence);
            if (status.startsWith("2") && answer.getContent() == null) {
                answer.setContent(good.getContent());
            }
        });
        ApiResponses all = new ApiResponses();
        all.putAll(sorted);
        operation.setResponses(all);
    }
}
