package org.doublerandom.starter.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who is calling, as the token says; a parameter of controller methods.
 *
 * @param person opaque person id ({@code sub})
 * @param authority code of the authority the person belongs to ({@code org}); empty for services
 * @param unit the person's unit; empty or {@code *} for who belongs to none in particular
 * @param roles wire names, e.g. {@code PLANNER}
 */
public record Caller(String person, String name, String authority, String unit, Set<String> roles) {
    /** Whether the person belongs to no unit in particular. */
    boolean isOfNoUnit() {
        return unit.isEmpty() || unit.equals(Reach.WHOLE);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Who is calling in this thread; nobody, where nobody is signed in. */
    public static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(of(token.getToken()))
                : Optional.empty();
    }

    static Caller of(Jwt token) {
        return new Caller(
                token.getSubject(), textOf(token, "name"), textOf(token, "org"), textOf(token, "unit"), rolesOf(token));
    }

    static Set<String> rolesOf(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    private static String textOf(Jwt token, String claim) {
        String text = token.getClaimAsString(claim);
        return text == null ? "" : text;
    }
}
