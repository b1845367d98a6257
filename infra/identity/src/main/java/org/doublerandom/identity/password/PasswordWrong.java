package org.doublerandom.identity.password;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The present password was not the right one. */
@Refusal(Kind.NOT_ALLOWED)
public final class PasswordWrong extends Refused {
    public PasswordWrong() {}
}
