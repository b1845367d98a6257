package org.doublerandom.identity.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Services get their tokens on the inner address only: whoever comes through the gateway, which says so in a header
 * that it lets nobody else write, gets none, whatever secret he has.
 */
public final class InnerGrants extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String grant = request.getParameter(OAuth2ParameterNames.GRANT_TYPE);
        boolean isService = AuthorizationGrantType.CLIENT_CREDENTIALS.getValue().equals(grant);
        if (isService && InnerAddress.isPassedBy(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write("{\"error\":\"" + OAuth2ErrorCodes.UNAUTHORIZED_CLIENT + "\"}");
            return;
        }
        chain.doFilter(request, response);
    }
}
