package org.doublerandom.starter.security;

import java.util.Objects;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link Reach} of a call to controller methods. */
final class ReachParameter implements HandlerMethodArgumentResolver {
    private final Rights rights;
    private final Operations operations;

    ReachParameter(Rights rights, Operations operations) {
        this.rights = rights;
        this.operations = operations;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reach.class;
    }

    @Override
    public Reach resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        Person person =
                SignedIn.current().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no token"));
        String operation = operations.nameOf(Objects.requireNonNull(parameter.getMethod(), "a method's parameter"));
        return rights.reach(Objects.requireNonNull(operation, "an operation of ours"), person);
    }
}
