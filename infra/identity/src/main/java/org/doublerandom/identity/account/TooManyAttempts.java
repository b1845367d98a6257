package org.doublerandom.identity.account;

/** Too many wrong passwords were tried; the next must wait. */
public final class TooManyAttempts extends RuntimeException {
    public TooManyAttempts() {
        super("too many wrong passwords (expected: a pause of some minutes)");
    }
}
