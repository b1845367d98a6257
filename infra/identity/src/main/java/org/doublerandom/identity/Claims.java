package org.doublerandom.identity;

import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What a token says about its bearer; {@code sub} is the person's id already. */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    @Override
    public void customize(JwtEncodingContext token) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
            token.getClaims().claim("roles", List.of("SERVICE"));
        } else if (token.getPrincipal().getPrincipal() instanceof SignedInPerson person) {
            Account account = person.account();
            token.getClaims()
                    .claim("name", account.name())
                    .claim("org", account.org())
                    .claim("unit", account.unit())
                    .claim("roles", account.roles());
        }
    }
}
