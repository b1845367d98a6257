package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A password that is too short, too long or too easily guessed. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/password")
public final class PasswordNotAcceptable extends RuntimeException {
    public PasswordNotAcceptable(String reason) {
        super(reason);
    }
}
