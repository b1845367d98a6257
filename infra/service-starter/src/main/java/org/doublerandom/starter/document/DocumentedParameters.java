package org.doublerandom.starter.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.doublerandom.starter.input.ParameterNotAcceptable;
import org.doublerandom.starter.security.Operations;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Holds the parameters of a request to what the document says of them, so that nothing else can be true. */
final class DocumentedParameters implements HandlerInterceptor {
    private final Words words;
    private final Operations operations;

    DocumentedParameters(Words words, Operations operations) {
        this.words = words;
        this.operations = operations;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String call = handler instanceof HandlerMethod method ? operations.nameOf(method) : null;
        if (call != null) {
            valuesOf(request)
                    .forEach(
                            (name, value) -> words.ofParameter(call, name).ifPresent(said -> check(name, value, said)));
        }
        return true;
    }

    private static Map<String, String> valuesOf(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
        }
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        return values;
    }

    private static void check(String name, String value, FieldWords said) {
        if (said.pattern() != null && !value.matches(said.pattern())) {
            throw new ParameterNotAcceptable(name, "'" + value + "' (expected: " + said.pattern() + ")");
        }
        if (said.values() != null
                && !Boolean.TRUE.equals(said.open())
                && !said.values().contains(value)) {
            throw new ParameterNotAcceptable(name, "'" + value + "' (expected: one of " + said.values() + ")");
        }
        boolean tooLong = said.text() != null && value.codePointCount(0, value.length()) > said.text();
        if (tooLong) {
            throw new ParameterNotAcceptable(name, "too long (expected: at most " + said.text() + " characters)");
        }
        boolean isNumber = said.minimum() != null && said.maximum() != null && value.matches("-?[0-9]{1,18}");
        if (isNumber && (Long.parseLong(value) < said.minimum() || Long.parseLong(value) > said.maximum())) {
            throw new ParameterNotAcceptable(
                    name, "'" + value + "' (expected: " + said.minimum() + " to " + said.maximum() + ")");
        }
    }
}
