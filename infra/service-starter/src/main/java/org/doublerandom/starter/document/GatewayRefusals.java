package org.doublerandom.starter.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.starter.problem.ProblemDocument;
import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.RefusalTexts;

/** Writes into the OpenAPI document what the gateway refuses before any service is asked, on every operation. */
public final class GatewayRefusals {
    /** A refusal as the gateway tells it. */
    private record Refused(int status, String code, boolean onlyWithBody) {
        String title() {
            return RefusalTexts.title(code, Language.CHINESE);
        }

        String titleEn() {
            return RefusalTexts.title(code, Language.ENGLISH);
        }
    }

    private static final List<Refused> ALL = List.of(
            new Refused(400, "request-malformed", false),
            new Refused(406, "not-acceptable", false),
            new Refused(408, "request-too-slow", true),
            new Refused(413, "body-too-large", true),
            new Refused(414, "address-too-long", false),
            new Refused(415, "media-type-not-supported", true),
            new Refused(417, "expectation-not-met", true),
            new Refused(429, "too-many-requests", false),
            new Refused(431, "headers-too-large", false),
            new Refused(503, "service-away", false));

    /** The codes by which programs tell them apart. */
    public static Set<String> codes() {
        return ALL.stream().map(Refused::code).collect(Collectors.toUnmodifiableSet());
    }

    void describe(OpenAPI document) {
        document.getPaths().values().forEach(item -> item.readOperations().forEach(GatewayRefusals::describe));
    }

    private static void describe(Operation operation) {
        boolean hasBody = operation.getRequestBody() != null;
        ALL.stream().filter(refused -> hasBody || !refused.onlyWithBody()).forEach(refused -> add(operation, refused));
        for (String later : List.of("429", "503")) {
            operation
                    .getResponses()
                    .get(later)
                    .addHeaderObject(
                            "Retry-After",
                            new Header()
                                    .description("Seconds until asking again makes sense")
                                    .schema(new IntegerSchema()));
        }
    }

    private static void add(Operation operation, Refused refused) {
        ApiResponse answer =
                operation.getResponses().computeIfAbsent(String.valueOf(refused.status()), status -> empty());
        MediaType problem = answer.getContent().get(ProblemDocument.MEDIA_TYPE);
        if (ProblemDocument.addCode(problem, refused.code())) {
            String said = "`" + refused.code() + "` " + refused.title() + " · " + refused.titleEn();
            answer.setDescription(answer.getDescription() == null ? said : answer.getDescription() + "\n\n" + said);
            ProblemDocument.addExample(problem, refused.titleEn(), example(refused));
        }
    }

    private static ApiResponse empty() {
        return new ApiResponse()
                .content(new Content()
                        .addMediaType(
                                ProblemDocument.MEDIA_TYPE, new MediaType().schema(ProblemDocument.schema(List.of()))));
    }

    private static Map<String, Object> example(Refused refused) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:doublerandom:problem:" + refused.code());
        problem.put("title", refused.title());
        problem.put("status", refused.status());
        problem.put("code", refused.code());
        return problem;
    }
}
