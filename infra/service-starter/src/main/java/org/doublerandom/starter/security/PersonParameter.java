package org.doublerandom.starter.security;

import java.util.Optional;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link Person} who calls to controller methods; {@code @Nullable Person} where nobody need be signed in. */
public final class PersonParameter implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        Optional<Person> person = SignedIn.current();
        if (person.isPresent() || parameter.isOptional()) {
            return person.orElse(null);
        }
        throw new AuthenticationCredentialsNotFoundException("no token");
    }
}
