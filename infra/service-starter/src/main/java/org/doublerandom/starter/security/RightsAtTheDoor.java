package org.doublerandom.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.doublerandom.values.Person;
import org.doublerandom.values.RoleMissing;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds every call against the table of rights before anything of it is read: what one may not read answers 404, what
 * one may read but not do 403. Of which authority the thing is, the service knows, and answers 404 as well.
 */
final class RightsAtTheDoor implements HandlerInterceptor {
    private final Rights rights;
    private final Operations operations;

    RightsAtTheDoor(Rights rights, Operations operations) {
        this.rights = rights;
        this.operations = operations;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String operation = handler instanceof HandlerMethod method ? operations.nameOf(method) : null;
        if (operation == null || rights.isPublic(operation)) {
            return true;
        }
        Person person =
                SignedIn.current().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no token"));
        if (rights.permits(operation, person)) {
            return true;
        }
        Optional<String> reading = rights.readingOf(operation);
        if (reading.isPresent() && !rights.permits(reading.get(), person)) {
            throw new NotReadable(request.getRequestURI());
        }
        if (rights.personComesFirst(operation)) {
            return true;
        }
        throw new RoleMissing(person, rights.rolesFor(operation));
    }
}
