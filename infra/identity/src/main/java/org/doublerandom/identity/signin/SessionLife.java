package org.doublerandom.identity.signin;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import org.doublerandom.identity.tokens.Life;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions of the sign-in page after half a day, however busy they are, and those of persons who are no more. */
public final class SessionLife extends OncePerRequestFilter {
    private final Clock clock;
    private final Predicate<SignedInPerson> isGone;

    public SessionLife(Clock clock, Predicate<SignedInPerson> isGone) {
        this.clock = clock;
        this.isGone = isGone;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && (isTooOld(session) || isOfNobody(session))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isTooOld(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime())
                .plus(Life.OF_A_SIGN_IN)
                .isBefore(clock.instant());
    }

    private boolean isOfNobody(HttpSession session) {
        return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedInPerson person
                && isGone.test(person);
    }
}
