package org.doublerandom.starter.command;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A POST command came without {@code Idempotency-Key}. */
@Refusal(value = Kind.INVALID, code = "idempotency-key-missing", pointer = "Idempotency-Key:")
public final class KeyMissing extends RuntimeException {
    KeyMissing() {
        super("Idempotency-Key: absent (expected: 1 to 100 characters, new for every new command)");
    }
}
