package org.doublerandom.starter.input;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controller methods the part of a list that the parameters {@code cursor} and {@code limit} ask for. */
final class PageParameter implements HandlerMethodArgumentResolver {
    static final String CURSOR = "cursor";
    static final String LIMIT = "limit";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return new PageRequest(placeOf(request.getParameter(CURSOR)), limitOf(request.getParameter(LIMIT)));
    }

    private static int limitOf(@Nullable String limit) {
        if (limit == null) {
            return PageRequest.USUAL;
        }
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > PageRequest.MOST) {
            throw new ParameterNotAcceptable(LIMIT, "'" + limit + "' (expected: 1 to " + PageRequest.MOST + ")");
        }
        return Integer.parseInt(limit);
    }

    private static @Nullable String placeOf(@Nullable String cursor) {
        try {
            return cursor == null ? null : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ParameterNotAcceptable(CURSOR, "not a cursor (expected: what the list told as next)");
        }
    }

    /** How a place is told to callers: they have nothing to read in it. */
    static String cursorOf(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }
}
