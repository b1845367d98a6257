package org.doublerandom.identity.tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/** Who signs out, on the page or in a program, ends the session of the sign-in page and whatever programs got by it. */
@Component
public class SignOut implements LogoutHandler {
    private final Authorizations authorizations;
    private final LogoutHandler session = new SecurityContextLogoutHandler();

    SignOut(Authorizations authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        Authentication signedIn = who;
        if (who instanceof OidcLogoutAuthenticationToken program) {
            OidcIdToken token = program.getIdToken();
            authorizations.endSessionOf(token.getTokenValue());
            signedIn = program.isPrincipalAuthenticated() ? (Authentication) program.getPrincipal() : null;
        }
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn person) {
            authorizations.endSession(person.session());
        }
        if (signedIn != null) {
            session.logout(request, response, signedIn);
        }
    }
}
