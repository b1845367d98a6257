package org.doublerandom.starter.command;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A POST command came without {@code Idempotency-Key}. */
@Refusal(value = Kind.INVALID, code = "idempotency-key-missing", pointer = "Idempotency-Key:")
public final class KeyMissing extends Refused {
    KeyMissing() {}
}
