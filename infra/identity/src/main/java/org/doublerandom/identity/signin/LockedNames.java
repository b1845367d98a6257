package org.doublerandom.identity.signin;

import org.doublerandom.identity.account.SignInLocks;
import org.springframework.stereotype.Component;

/** The attempts that the sign-in page counts, for others who ask for a password or unlock a name. */
@Component
class LockedNames implements SignInLocks {
    private final Attempts attempts;

    LockedNames(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public boolean admits(String login) {
        return attempts.begin(of(login), Patience.OF_AN_ACCOUNT);
    }

    @Override
    public void lift(String login) {
        attempts.succeeded(of(login));
    }

    private static String of(String login) {
        return "account " + login;
    }
}
