package org.doublerandom.identity.account;

/** A password that is too short, too long or too easily guessed. */
public final class PasswordNotAcceptable extends RuntimeException {
    public PasswordNotAcceptable(String reason) {
        super(reason);
    }
}
