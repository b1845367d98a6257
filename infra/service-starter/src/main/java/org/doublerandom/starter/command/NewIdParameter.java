package org.doublerandom.starter.command;

import org.doublerandom.facts.command.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link NewId} of a creating command to controller methods. */
public final class NewIdParameter implements HandlerMethodArgumentResolver {
    private final ServiceKey key;

    public NewIdParameter(ServiceKey key) {
        this.key = key;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == NewId.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return key.idOf(Command.current().orElseThrow(KeyMissing::new));
    }
}
