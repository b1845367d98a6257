package org.doublerandom.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to whoever asks too often, before anything else is done for the request. */
final class RateLimit extends OncePerRequestFilter {
    /** A request that is counted. */
    private record Counted(Rates.Kind kind, String who) {}

    private final Rates rates;
    private final Function<HttpServletRequest, Optional<Counted>> counted;
    private final String name;

    private RateLimit(Rates rates, String name, Function<HttpServletRequest, Optional<Counted>> counted) {
        this.rates = rates;
        this.name = name;
        this.counted = counted;
    }

    /** Before a token is looked at: by address, tighter where guessing pays. */
    static RateLimit ofAddresses(Rates rates) {
        return new RateLimit(
                rates, "addresses", request -> kindOf(request).map(kind -> new Counted(kind, request.getRemoteAddr())));
    }

    /** Behind the check of the token: by whose it is. */
    static RateLimit ofPersons(Rates rates) {
        return new RateLimit(rates, "persons", request -> {
            Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
            return signedIn instanceof JwtAuthenticationToken token
                    ? Optional.of(new Counted(Rates.Kind.PERSON, token.getName()))
                    : Optional.empty();
        });
    }

    private static Optional<Rates.Kind> kindOf(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean posts = request.getMethod().equals("POST");
        if (posts && (path.equals("/login") || path.startsWith("/oauth2/") || path.startsWith("/identity/"))) {
            return Optional.of(Rates.Kind.SIGN_IN);
        }
        if (path.startsWith("/api/publication/v1/notices/")) {
            return Optional.of(Rates.Kind.CODES);
        }
        String query = request.getQueryString();
        boolean searches = path.equals("/api/publication/v1/search")
                || (path.equals("/") || path.equals("/portal") || path.equals("/portal/checklists"))
                        && query != null
                        && query.contains("q=");
        if (searches) {
            return Optional.of(Rates.Kind.SEARCH);
        }
        // With a token the person is counted; with a wrong one the check of it is the answer.
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? Optional.of(Rates.Kind.ADDRESS)
                : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Counted> asked = counted.apply(request);
        Optional<Duration> wait = asked.flatMap(one -> rates.take(one.kind(), one.who()));
        if (wait.isPresent()) {
            long seconds = Math.max(1, wait.get().plusMillis(999).toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            Refusal.TOO_MANY_REQUESTS.write(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    // Two of them stand in one chain; each is passed once.
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return RateLimit.class.getName() + "." + name;
    }
}
