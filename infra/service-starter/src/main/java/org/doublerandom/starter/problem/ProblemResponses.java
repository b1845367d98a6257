package org.doublerandom.starter.problem;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doublerandom.facts.command.KeyUsedForAnotherPayload;
import org.doublerandom.facts.level.NotLevel;
import org.doublerandom.facts.store.TooManyLostRaces;
import org.doublerandom.starter.command.BodyTooLarge;
import org.doublerandom.starter.command.IfMatch;
import org.doublerandom.starter.command.IfMatchMissing;
import org.doublerandom.starter.command.KeyMalformed;
import org.doublerandom.starter.command.KeyMissing;
import org.doublerandom.starter.security.NotAllowed;
import org.doublerandom.starter.security.NotReadable;
import org.doublerandom.starter.security.Operations;
import org.doublerandom.starter.security.Rights;
import org.doublerandom.values.EditedMeanwhile;
import org.doublerandom.values.RoleMissing;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Writes into the OpenAPI document which refusals, by status and code, an operation may answer with. */
final class ProblemResponses implements GlobalOperationCustomizer {
    private final Problems problems;
    private final Operations operations;
    private final Rights rights;

    ProblemResponses(Problems problems, Operations operations, Rights rights) {
        this.problems = problems;
        this.operations = operations;
        this.rights = rights;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Map<Integer, List<ProblemType>> byStatus = new TreeMap<>();
        for (Class<? extends Throwable> refusal : refusalsOf(method)) {
            ProblemType type = problems.require(refusal);
            byStatus.computeIfAbsent(type.status(), status -> new ArrayList<>()).add(type);
        }
        byStatus.forEach(
                (status, types) -> operation.getResponses().addApiResponse(String.valueOf(status), response(types)));
        if (isCommand(method)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .required(method.hasMethodAnnotation(PostMapping.class))
                    .schema(new StringSchema().minLength(1).maxLength(100))
                    .description("A repeat with the same key and payload answers the same and changes nothing"));
        }
        if (isEdit(method)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .required(true)
                    .schema(new StringSchema().minLength(3).maxLength(102))
                    .description("The ETag of what was read, so that nobody's work is overwritten unseen"));
        }
        return operation;
    }

    private static boolean isEdit(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == IfMatch.class);
    }

    private List<Class<? extends Throwable>> refusalsOf(HandlerMethod method) {
        List<Class<? extends Throwable>> refusals = new ArrayList<>();
        Refuses own = method.getMethodAnnotation(Refuses.class);
        if (own != null) {
            refusals.addAll(List.of(own.value()));
        }
        addRefusalsOfRights(method, refusals);
        // Of a parameter that the operation does not have, if of nothing else.
        refusals.add(IllegalArgumentException.class);
        refusals.addAll(List.of(
                OAuth2AuthenticationException.class, AuthenticationServiceException.class, DataAccessException.class));
        if (!method.hasMethodAnnotation(GetMapping.class)) {
            refusals.add(NotLevel.class);
        }
        if (method.hasMethodAnnotation(PostMapping.class)) {
            refusals.add(KeyMissing.class);
        }
        if (isCommand(method)) {
            refusals.addAll(List.of(KeyMalformed.class, KeyUsedForAnotherPayload.class));
        }
        if (isEdit(method)) {
            refusals.addAll(List.of(IfMatchMissing.class, EditedMeanwhile.class));
        }
        addRefusalsOfInput(method, refusals);
        return refusals.stream().distinct().toList();
    }

    private static boolean isCommand(HandlerMethod method) {
        return Stream.of(PostMapping.class, PutMapping.class, PatchMapping.class, DeleteMapping.class)
                .anyMatch(method::hasMethodAnnotation);
    }

    private void addRefusalsOfRights(HandlerMethod method, List<Class<? extends Throwable>> refusals) {
        String operation = operations.nameOf(method);
        if (operation == null || rights.isPublic(operation)) {
            return;
        }
        refusals.addAll(List.of(AuthenticationException.class, RoleMissing.class));
        if (rights.readingOf(operation).isPresent()) {
            refusals.add(NotReadable.class);
        }
        if (isForServices(method)) {
            refusals.add(NotAllowed.class);
        }
    }

    private static boolean isForServices(HandlerMethod method) {
        RequestMapping controller =
                AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequestMapping.class);
        return controller != null && Stream.of(controller.path()).anyMatch(path -> path.startsWith("/internal/"));
    }

    private static void addRefusalsOfInput(HandlerMethod method, List<Class<? extends Throwable>> refusals) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                refusals.addAll(List.of(
                        HttpMessageNotReadableException.class,
                        HttpMediaTypeNotSupportedException.class,
                        BodyTooLarge.class,
                        TooManyLostRaces.class));
            }
        }
    }

    private static ApiResponse response(List<ProblemType> types) {
        StringBuilder description = new StringBuilder();
        types.forEach(type -> description
                .append(description.isEmpty() ? "" : "\n\n")
                .append("`")
                .append(type.code())
                .append("` ")
                .append(type.title())
                .append(" · ")
                .append(type.titleEn()));
        MediaType problem = new MediaType()
                .schema(ProblemDocument.schema(
                        types.stream().map(ProblemType::code).distinct().toList()));
        types.forEach(type -> ProblemDocument.addExample(problem, type.titleEn(), example(type)));
        return new ApiResponse()
                .description(description.toString())
                .content(new Content().addMediaType(ProblemDocument.MEDIA_TYPE, problem));
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:doublerandom:problem:" + type.code());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("code", type.code());
        return problem;
    }
}
