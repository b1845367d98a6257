package org.doublerandom.starter.command;

/** An {@code Idempotency-Key} is too long or has other than visible ASCII characters. */
public final class KeyMalformed extends RuntimeException {
    KeyMalformed(String key) {
        super("Idempotency-Key: " + key.length() + " characters (expected: 1 to 100 visible ASCII characters)");
    }
}
