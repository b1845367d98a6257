package org.doublerandom.starter.command;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An {@code Idempotency-Key} is too long or has other than visible ASCII characters. */
@Refusal(value = Kind.INVALID, code = "idempotency-key-malformed", pointer = "Idempotency-Key:")
public final class KeyMalformed extends Refused {
    KeyMalformed(String key) {
        super(key.length());
    }
}
