package org.doublerandom.identity.tokens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Programs of persons, which keep no secret, where they bring a token of theirs to be renewed or taken back: what they
 * bring proves enough, for it serves once and only the program that it was given to (RFC 9700, 4.14.2).
 */
public final class PublicClients implements AuthenticationConverter, AuthenticationProvider {
    private final RegisteredClientRepository clients;

    public PublicClients(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String[] client = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
        if (client == null
                || client.length != 1
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null
                || !bringsItsToken(request)) {
            return null;
        }
        return new BringsItsToken(client[0]);
    }

    private static boolean bringsItsToken(HttpServletRequest request) {
        String grant = request.getParameter(OAuth2ParameterNames.GRANT_TYPE);
        return switch (request.getRequestURI()) {
            case "/oauth2/token" ->
                AuthorizationGrantType.REFRESH_TOKEN.getValue().equals(grant);
            case "/oauth2/revoke" -> true;
            default -> false;
        };
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        RegisteredClient client = clients.findByClientId(asked.getName());
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return BringsItsToken.class.isAssignableFrom(authentication);
    }

    // A type of its own, so that nobody else takes it for a program that must prove more, or less.
    private static final class BringsItsToken extends OAuth2ClientAuthenticationToken {
        private static final long serialVersionUID = 1L;

        BringsItsToken(String client) {
            super(client, ClientAuthenticationMethod.NONE, null, Map.of());
        }
    }
}
