package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The present password was not the right one. */
@Refusal(Kind.NOT_ALLOWED)
public final class PasswordWrong extends RuntimeException {
    public PasswordWrong() {
        super("the present password is another one (expected: the one you sign in with)");
    }
}
