package org.doublerandom.starter.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands {@link IfMatch} to controller methods. A wildcard would overwrite whatever is there, so none is taken. */
final class IfMatchParameter implements HandlerMethodArgumentResolver {
    private static final Pattern STRONG_TAG = Pattern.compile("\"([\\x21\\x23-\\x7E]{1,100})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public IfMatch resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new IfMatchMissing();
        }
        Matcher tag = STRONG_TAG.matcher(header);
        if (!tag.matches()) {
            throw new IllegalArgumentException("If-Match '" + header + "' (expected: one ETag in quotes)");
        }
        return new IfMatch(tag.group(1));
    }
}
