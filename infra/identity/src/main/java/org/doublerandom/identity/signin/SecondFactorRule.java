package org.doublerandom.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Whoever has, as things stand now, a role that demands a second factor gets nothing by the password alone. */
@Component
public class SecondFactorRule implements AuthorizationManager<RequestAuthorizationContext> {
    /** Of a sign-in in which a code of the device was shown. */
    static final String SHOWN = "FACTOR_TOTP";

    private final Set<String> roles;
    private final CurrentAccounts accounts;
    private final AuthorizationManager<RequestAuthorizationContext> anybody =
            AuthenticatedAuthorizationManager.authenticated();

    SecondFactorRule(SignInSettings settings, CurrentAccounts accounts) {
        this.roles = Set.copyOf(settings.secondFactorRoles());
        this.accounts = accounts;
    }

    public boolean isMissing(Authentication signedIn, Account account) {
        return account.roles().stream().anyMatch(roles::contains)
                && signedIn.getAuthorities().stream().noneMatch(factor -> SHOWN.equals(factor.getAuthority()));
    }

    /** The account of a person who has signed in by password and must show a code; nobody else. */
    @Nullable
    Account halfSignedIn(@Nullable Authentication who) {
        if (who == null || !(who.getPrincipal() instanceof SignedInPerson person)) {
            return null;
        }
        Account account = accounts.of(person);
        return account != null && isMissing(who, account) ? account : null;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
        return halfSignedIn(who.get()) == null ? anybody.authorize(who, request) : new AuthorizationDecision(false);
    }

    /** Sends the person to the page that asks, and back afterwards. */
    public void askForIt(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        new HttpSessionRequestCache().saveRequest(request, response);
        response.sendRedirect(SecondFactorController.PAGE);
    }
}
