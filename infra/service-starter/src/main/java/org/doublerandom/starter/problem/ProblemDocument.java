package org.doublerandom.starter.problem;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a refusal looks in the OpenAPI document. */
public final class ProblemDocument {
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDocument() {}

    /** Of a problem detail (RFC 9457) that has one of the codes. */
    public static Schema<?> schema(List<String> codes) {
        StringSchema code = new StringSchema();
        codes.forEach(code::addEnumItem);
        Schema<?> problem = new ObjectSchema()
                .addProperty("type", text("`urn:doublerandom:problem:` and the code"))
                .addProperty("title", text("What it means, in Chinese; in English by `Accept-Language`"))
                .addProperty("status", new IntegerSchema().description("The status of the answer once more"))
                .addProperty("detail", text("The value that was not acceptable, and what was expected"))
                .addProperty("instance", text("The path that was asked for"))
                .addProperty("code", code.description("Stable; programs decide by it"))
                .addProperty(
                        "errors",
                        new ArraySchema().items(fieldProblem()).description("Where it lies, with 400 and 422"));
        problem.setRequired(List.of("type", "title", "status", "code"));
        return problem;
    }

    /** @return whether the code is new to this answer */
    public static boolean addCode(MediaType problem, String code) {
        StringSchema codes = (StringSchema) problem.getSchema().getProperties().get("code");
        boolean isNew = codes.getEnum() == null || !codes.getEnum().contains(code);
        if (isNew) {
            codes.addEnumItem(code);
        }
        return isNew;
    }

    public static void addExample(MediaType problem, String summary, Map<String, Object> body) {
        problem.addExamples(
                String.valueOf(Objects.requireNonNull(body.get("code"))),
                new Example().summary(summary).value(body));
    }

    private static Schema<?> fieldProblem() {
        Schema<?> place = new ObjectSchema()
                .addProperty(
                        "pointer",
                        text("JSON pointer (RFC 6901) into the body, `?name` of a parameter or `Name:` of a header"))
                .addProperty("message", text("What is wrong there, and what was expected"));
        place.setRequired(List.of("pointer", "message"));
        return place;
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
