package org.doublerandom.starter.command;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** An {@code Idempotency-Key} is too long or has other than visible ASCII characters. */
@Refusal(value = Kind.INVALID, code = "idempotency-key-malformed", pointer = "Idempotency-Key:")
public final class KeyMalformed extends RuntimeException {
    KeyMalformed(String key) {
        super("Idempotency-Key: " + key.length() + " characters (expected: 1 to 100 visible ASCII characters)");
    }
}
