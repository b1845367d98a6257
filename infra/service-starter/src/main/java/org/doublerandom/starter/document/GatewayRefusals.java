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
import org.doublerandom.starter.problem.ProblemDocument;

/** Writes into the OpenAPI document what the gateway refuses before any service is asked, on every operation. */
final class GatewayRefusals {
    /** A refusal as the gateway tells it. */
    private record Refused(int status, String code, String title, String titleEn, boolean onlyWithBody) {}

    private static final List<Refused> ALL = List.of(
            new Refused(400, "request-malformed", "请求格式不正确", "The request is malformed", false),
            new Refused(406, "not-acceptable", "无法提供所要求的格式", "Not acceptable", false),
            new Refused(408, "request-too-slow", "请求超时", "The request took too long", true),
            new Refused(413, "body-too-large", "请求内容过大", "The body is too large", true),
            new Refused(414, "address-too-long", "请求地址过长", "The address is too long", false),
            new Refused(415, "media-type-not-supported", "不支持此内容类型", "Media type not supported", true),
            new Refused(417, "expectation-not-met", "无法满足 Expect 请求头", "The expectation is not met", true),
            new Refused(429, "too-many-requests", "请求过于频繁，请稍后再试", "Too many requests, try again later", false),
            new Refused(431, "headers-too-large", "请求头过大", "The headers are too large", false),
            new Refused(503, "service-away", "相关服务暂时不可用，请稍后再试", "A service is away, try again", false));

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
