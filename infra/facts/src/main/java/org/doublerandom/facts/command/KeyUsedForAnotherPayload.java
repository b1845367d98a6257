package org.doublerandom.facts.command;

/** An {@code Idempotency-Key} came a second time with another payload. */
public final class KeyUsedForAnotherPayload extends RuntimeException {
    public KeyUsedForAnotherPayload(Command command) {
        super("Idempotency-Key: " + command.key() + " (expected: the payload it was first used with, or a new key)");
    }
}
