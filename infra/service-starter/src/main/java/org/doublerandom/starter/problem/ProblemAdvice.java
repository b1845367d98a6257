package org.doublerandom.starter.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doublerandom.problems.FieldProblem;
import org.doublerandom.problems.Problem;
import org.doublerandom.starter.audit.AuditedRefusals;
import org.doublerandom.starter.input.ParameterNotAcceptable;
import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Tells every refusal as a problem detail; what does not say how is a mistake of ours, logged and told without internals. */
@RestControllerAdvice
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final AuditedRefusals audit;

    ProblemAdvice(Problems problems, AuditedRefusals audit) {
        this.problems = problems;
        this.audit = audit;
    }

    @ExceptionHandler(MethodArgumentNotValidException.class)
    ResponseEntity<Map<String, Object>> invalid(MethodArgumentNotValidException refusal, HttpServletRequest request) {
        List<FieldProblem> errors = refusal.getFieldErrors().stream()
                .map(error -> new FieldProblem(
                        pointerOf(refusal.getTarget(), error.getField()), String.valueOf(error.getDefaultMessage())))
                .toList();
        return answer(request, problems.require(IllegalArgumentException.class), null, errors);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, Object>> unreadable(
            HttpMessageNotReadableException refusal, HttpServletRequest request) {
        ProblemType type = problems.require(HttpMessageNotReadableException.class);
        if (refusal.getCause() instanceof JacksonException json) {
            return answer(request, type, null, List.of(new FieldProblem(pointerOf(json), reasonOf(json))));
        }
        return answer(request, type, "no body (expected: a JSON document)", List.of());
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Map<String, Object>> unreadableParameter(
            MethodArgumentTypeMismatchException refusal, HttpServletRequest request) {
        FieldProblem error = new FieldProblem("?" + refusal.getName(), "not a value of this parameter");
        return answer(request, problems.require(IllegalArgumentException.class), null, List.of(error));
    }

    @ExceptionHandler(ParameterNotAcceptable.class)
    ResponseEntity<Map<String, Object>> parameter(ParameterNotAcceptable refusal, HttpServletRequest request) {
        FieldProblem error = new FieldProblem("?" + refusal.parameter(), String.valueOf(refusal.getMessage()));
        return answer(request, problems.require(IllegalArgumentException.class), null, List.of(error));
    }

    @ExceptionHandler(MissingServletRequestParameterException.class)
    ResponseEntity<Map<String, Object>> missingParameter(
            MissingServletRequestParameterException refusal, HttpServletRequest request) {
        FieldProblem error = new FieldProblem("?" + refusal.getParameterName(), "absent (expected: a value)");
        return answer(request, Problems.BAD_REQUEST, refusal.getBody().getDetail(), List.of(error));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Map<String, Object>> refused(Exception refusal, HttpServletRequest request) {
        ProblemType known = problems.typeOf(refusal.getClass()).orElse(null);
        if (known != null) {
            String detail = Problems.detailOf(known, refusal, request);
            return answer(request, known, detail, placeOf(refusal, detail, request));
        }
        if (refusal instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError()) {
            int status = response.getStatusCode().value();
            ProblemType type = new ProblemType(refusal.getClass(), status, Problems.BAD_REQUEST.code());
            return answer(request, type, response.getBody().getDetail(), List.of());
        }
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), refusal);
        return answer(request, problems.require(Error.class), null, List.of());
    }

    private ResponseEntity<Map<String, Object>> answer(
            HttpServletRequest request, ProblemType type, @Nullable String detail, List<FieldProblem> errors) {
        audit.told(request, type.status(), type.code());
        Language language = Problems.languageOf(request);
        Problem problem = new Problem(type.status(), type.code(), detail, errors);
        return ResponseEntity.status(type.status())
                .headers(problem.headers(language))
                .body(problem.body(language));
    }

    // A value of a path, a query or a body says its name first ("year: 1999 (expected: ...)").
    private static List<FieldProblem> placeOf(Exception refusal, @Nullable String detail, HttpServletRequest request) {
        if (detail == null || refusal.getClass().isAnnotationPresent(Refusal.class)) {
            return Problems.placeOf(refusal, detail);
        }
        if (detail.startsWith(HttpHeaders.IF_MATCH)) {
            return List.of(new FieldProblem(HttpHeaders.IF_MATCH + ":", detail));
        }
        String name = detail.substring(0, Math.max(0, detail.indexOf(':')));
        return List.of(new FieldProblem(pointerOf(name, request), detail));
    }

    private static String pointerOf(String name, HttpServletRequest request) {
        boolean inPath = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                && path.containsKey(name);
        // Not asked of the request, which refuses to be asked where a name of it is what was refused.
        boolean inQuery = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .containsKey(name);
        if (inPath || inQuery) {
            return "?" + name;
        }
        return membersOf(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE))
                        .anyMatch(name::equals)
                ? "/" + name
                : "";
    }

    private static Stream<String> membersOf(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                ? Stream.of(method.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                        .filter(parameter -> parameter.getParameterType().isRecord())
                        .flatMap(parameter ->
                                Stream.of(parameter.getParameterType().getRecordComponents()))
                        .map(RecordComponent::getName)
                : Stream.empty();
    }

    private static String pointerOf(@Nullable Object body, String field) {
        String[] names = field.replaceAll("\\[(\\d+)]", ".$1").split("\\.");
        return body == null ? "/" + String.join("/", names) : SentNames.pointer(body.getClass(), List.of(names));
    }

    private static String pointerOf(JacksonException refusal) {
        if (refusal instanceof StreamReadException read && read.processor() != null) {
            return read.processor().streamReadContext().pathAsPointer().toString();
        }
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : refusal.getPath()) {
            pointer.append('/')
                    .append(step.getPropertyName() != null ? step.getPropertyName() : String.valueOf(step.getIndex()));
        }
        return pointer.toString();
    }

    // Jackson's text without the Java class names that follow its first sentence; a text of ours to its end.
    private static String reasonOf(JacksonException refusal) {
        if (refusal instanceof InvalidFormatException text
                && text.getTargetType().isEnum()) {
            return "'" + text.getValue() + "' (expected: one of "
                    + Arrays.toString(text.getTargetType().getEnumConstants()) + ")";
        }
        String reason = refusal.getOriginalMessage();
        int internals = reason.indexOf(" (");
        String told =
                internals < 0 || reason.startsWith(" (expected: ", internals) ? reason : reason.substring(0, internals);
        return told.replaceAll("`?[a-z]+(\\.[a-zA-Z0-9_$]+)+`?", "the expected type");
    }
}
