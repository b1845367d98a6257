package org.doublerandom.starter.input;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.PlainText;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that an operation does not have, one that comes twice, and a body in another charset than UTF-8 of operations that do not read it themselves. */
final class DeclaredParameters implements HandlerInterceptor {
    private static final String OURS = "org.doublerandom.";

    private final Map<HandlerMethod, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            if (!readsCharset(method)) {
                requireUtf8(request.getContentType());
            }
            Set<String> known = declared.computeIfAbsent(method, DeclaredParameters::of);
            request.getParameterMap().forEach((name, values) -> require(known, name, values));
        }
        return true;
    }

    private static void require(Set<String> known, String name, String[] values) {
        if (!known.contains(name)) {
            throw new ParameterNotAcceptable(name, "no parameter of this operation (expected: " + known + ")");
        }
        if (values.length > 1) {
            throw new ParameterNotAcceptable(name, values.length + " values (expected: one)");
        }
        try {
            PlainText.of(values[0]);
        } catch (IllegalArgumentException e) {
            throw new ParameterNotAcceptable(name, String.valueOf(e.getMessage()));
        }
    }

    private static boolean readsCharset(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == MediaType.class);
    }

    private static void requireUtf8(@Nullable String contentType) {
        Charset charset = charsetOf(contentType);
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new IllegalArgumentException("charset " + charset + " (expected: UTF-8)");
        }
    }

    private static @Nullable Charset charsetOf(@Nullable String contentType) {
        try {
            return contentType == null
                    ? null
                    : MediaType.parseMediaType(contentType).getCharset();
        } catch (InvalidMediaTypeException e) {
            // Whoever reads the body says so: an operation without one does not mind.
            return null;
        }
    }

    private static Set<String> of(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(DeclaredParameters::namesOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesOf(MethodParameter parameter) {
        if (parameter.getParameterType() == PageRequest.class) {
            return Stream.of(PageParameter.CURSOR, PageParameter.LIMIT);
        }
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            return Stream.of(
                    annotation.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : annotation.name());
        }
        return parameter.hasParameterAnnotation(ParameterObject.class)
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }
}
