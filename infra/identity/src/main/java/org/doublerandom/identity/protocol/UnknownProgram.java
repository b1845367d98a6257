package org.doublerandom.identity.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** A program that does not say which it is, or asks in a way that nobody is granted, is told as RFC 6749 (§5.2) says. */
final class UnknownProgram implements AuthenticationEntryPoint {
    private static final Set<String> FOR_PROGRAMS =
            Set.of("/oauth2/token", "/oauth2/introspect", "/oauth2/revoke", "/oauth2/par");
    private static final Set<String> GRANTED = Set.of("authorization_code", "refresh_token");

    static boolean asks(HttpServletRequest request) {
        return FOR_PROGRAMS.contains(request.getRequestURI());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String error = errorOf(request);
        response.setStatus(error.equals("invalid_client") ? 401 : 400);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"error\":\"" + error + "\"}");
    }

    private static String errorOf(HttpServletRequest request) {
        String grant = request.getParameter("grant_type");
        if (!request.getRequestURI().equals("/oauth2/token") || (grant != null && GRANTED.contains(grant))) {
            return "invalid_client";
        }
        return grant == null ? "invalid_request" : "unsupported_grant_type";
    }
}
