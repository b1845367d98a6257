package org.doublerandom.identity.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What only services ask for is not there for whoever comes through the gateway. */
public final class InnerAddress extends OncePerRequestFilter {
    // The gateway writes it and lets nobody else write it.
    private static final String THROUGH_THE_GATEWAY = "X-Forwarded-Host";

    static boolean isPassedBy(HttpServletRequest request) {
        return request.getHeader(THROUGH_THE_GATEWAY) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPassedBy(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }
}
