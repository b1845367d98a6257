package org.doublerandom.starter.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** From the token's words to the person of the domain. */
public final class SignedIn {
    private static final Map<String, Role> ROLES =
            Stream.of(Role.values()).collect(Collectors.toMap(Role::name, Function.identity()));

    private SignedIn() {}

    /** Who is calling in this thread; nobody, where nobody is signed in. */
    public static Optional<Person> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(of(token.getToken()))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException if the token's words have other forms than ours */
    static Person of(Jwt token) {
        String authority = textOf(token, "org");
        String unit = textOf(token, "unit");
        return new Person(
                new PersonId(textOf(token, "sub")),
                authority.isEmpty() ? AuthorityCode.NONE : new AuthorityCode(authority),
                unit.isEmpty() ? null : new Unit(unit),
                rolesOf(token),
                token.getClaimAsInstant("since"));
    }

    /** Roles that mean nothing here are left out. */
    static Set<Role> rolesOf(Jwt token) {
        List<String> named = token.getClaimAsStringList("roles");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        (named == null ? List.<String>of() : named)
                .stream().filter(ROLES::containsKey).map(ROLES::get).forEach(roles::add);
        return roles;
    }

    private static String textOf(Jwt token, String claim) {
        @Nullable String text = token.getClaimAsString(claim);
        return text == null ? "" : text;
    }
}
