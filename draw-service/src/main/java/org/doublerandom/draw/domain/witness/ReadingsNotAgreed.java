package org.doublerandom.draw.domain.witness;

/** Nothing is computed before two witnesses read the same (protocol §6). */
public final class ReadingsNotAgreed extends RuntimeException {
    ReadingsNotAgreed(Readings readings) {
        super("readings: " + readings.verdict() + " (expected: " + Verdict.AGREED + ")");
    }
}
