package org.doublerandom.starter.command;

/** A POST command came without {@code Idempotency-Key}. */
public final class KeyMissing extends RuntimeException {
    KeyMissing() {
        super("Idempotency-Key: absent (expected: 1 to 100 characters, new for every new command)");
    }
}
