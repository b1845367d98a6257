package org.doublerandom.identity.account;

/** The present password was not the right one. */
public final class PasswordWrong extends RuntimeException {
    public PasswordWrong() {
        super("the present password is another one (expected: the one you sign in with)");
    }
}
