package org.doublerandom.facts.command;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** An {@code Idempotency-Key} came a second time with another payload. */
@Refusal(value = Kind.UNPROCESSABLE, code = "idempotency-key-reused", pointer = "Idempotency-Key:")
public final class KeyUsedForAnotherPayload extends RuntimeException {
    public KeyUsedForAnotherPayload(Command command) {
        super("Idempotency-Key: " + command.key() + " (expected: the payload it was first used with, or a new key)");
    }
}
