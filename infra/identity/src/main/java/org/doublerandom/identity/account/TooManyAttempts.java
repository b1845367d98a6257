package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Too many wrong passwords were tried; the next must wait. */
@Refusal(Kind.TOO_MANY)
public final class TooManyAttempts extends RuntimeException {
    public TooManyAttempts() {
        super("too many wrong passwords (expected: a pause of some minutes)");
    }
}
