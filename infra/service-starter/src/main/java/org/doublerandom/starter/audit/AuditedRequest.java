package org.doublerandom.starter.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doublerandom.facts.command.Circumstances;
import org.doublerandom.starter.security.SignedIn;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** What of a request may stand in the audit: its operation and the ids in its path, and nothing a person wrote. */
public final class AuditedRequest {
    private static final Set<String> COMMANDS = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final String NO_OPERATION = "(none)";

    private final HttpServletRequest request;

    private AuditedRequest(HttpServletRequest request) {
        this.request = request;
    }

    public static AuditedRequest of(HttpServletRequest request) {
        return new AuditedRequest(request);
    }

    public boolean isCommand() {
        return COMMANDS.contains(request.getMethod()) && request.getRequestURI().startsWith("/api/");
    }

    boolean isConfidential() {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                && isConfidential(method);
    }

    static boolean isConfidential(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), Confidential.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Confidential.class);
    }

    public Circumstances circumstances() {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new Circumstances(
                SignedIn.current()
                        .map(person ->
                                person.roles().stream().map(Role::name).sorted().toList())
                        .orElse(List.of()),
                request.getMethod() + " " + (pattern == null ? NO_OPERATION : pattern),
                trace());
    }

    static String person() {
        return SignedIn.current().map(person -> person.id().value()).orElse("");
    }

    /** The ids of the path; what does not look like one was not made by us and is left out. */
    @Nullable
    String object() {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)) {
            return null;
        }
        String ids = variables.values().stream()
                .map(String::valueOf)
                .filter(value -> ID.matcher(value).matches())
                .collect(Collectors.joining("/"));
        return ids.isEmpty() ? null : ids;
    }

    private @Nullable String trace() {
        String header = request.getHeader("traceparent");
        Matcher parent = TRACE.matcher(header == null ? "" : header);
        return parent.matches() ? parent.group(1) : null;
    }
}
