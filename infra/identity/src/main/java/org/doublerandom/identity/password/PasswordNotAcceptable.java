package org.doublerandom.identity.password;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A password that is too short, too long or too easily guessed. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/password")
public final class PasswordNotAcceptable extends Refused {
    /** @param length in characters */
    public PasswordNotAcceptable(int length) {
        super(length);
    }
}
