package org.doublerandom.draw.domain.witness;

/** The readings stand, or three differ for good: no further entry counts (protocol §6). */
public final class ReadingsAreSettled extends RuntimeException {
    ReadingsAreSettled(int entries) {
        super("entries: " + entries + ", which settle the readings (expected: no further entry)");
    }
}
