package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Too many wrong passwords were tried; the next must wait. */
@Refusal(Kind.TOO_MANY)
public final class TooManyAttempts extends Refused {
    public TooManyAttempts() {}
}
