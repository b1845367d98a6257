package org.doublerandom.identity.signin;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs persons in by name and password. A name that nobody has takes the same time and the same way as a known one, and
 * is locked like one.
 */
@Component
class SignIns implements AuthenticationProvider {
    private final Accounts accounts;
    private final Attempts attempts;
    private final PasswordEncoder passwords;
    private final SignInTrail trail;
    private final Clock clock;

    SignIns(Accounts accounts, Attempts attempts, PasswordEncoder passwords, SignInTrail trail, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName().strip().toLowerCase(Locale.ROOT);
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (!attempts.begin("account " + name, Patience.OF_AN_ACCOUNT)
                || !attempts.begin("address " + address, Patience.OF_AN_ADDRESS)) {
            trail.add(SignInTrail.Outcome.LOCKED, name, address);
            throw new LockedException("too many attempts");
        }
        Account account = accounts.of(name);
        if (!isRight(name, account, String.valueOf(asked.getCredentials())) || account == null) {
            trail.add(SignInTrail.Outcome.REFUSED, name, address);
            throw new BadCredentialsException("wrong name or password");
        }
        attempts.succeeded("account " + name);
        attempts.takeBack("address " + address);
        trail.add(SignInTrail.Outcome.SIGNED_IN, name, address);
        // The factor says when it was shown: the tokens' auth_time.
        UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(
                SignedInPerson.now(account),
                null,
                List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                        .issuedAt(clock.instant())
                        .build()));
        signedIn.setDetails(asked.getDetails());
        return signedIn;
    }

    private boolean isRight(String name, @Nullable Account account, String password) {
        // Some account's password is compared in any case: a quick answer would tell that there is no such name.
        String compared = account == null ? accounts.standIn(name) : account.password();
        return passwords.matches(password, compared);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
