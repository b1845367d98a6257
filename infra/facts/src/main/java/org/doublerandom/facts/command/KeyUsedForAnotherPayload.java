package org.doublerandom.facts.command;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An {@code Idempotency-Key} came a second time with another payload. */
@Refusal(value = Kind.UNPROCESSABLE, code = "idempotency-key-reused", pointer = "Idempotency-Key:")
public final class KeyUsedForAnotherPayload extends Refused {
    public KeyUsedForAnotherPayload(Command command) {
        super(command.key());
    }
}
