package org.doublerandom.draw.domain.witness;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The readings stand, or three differ for good: no further entry counts (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class ReadingsAreSettled extends RuntimeException {
    ReadingsAreSettled(int entries) {
        super("entries: " + entries + ", which settle the readings (expected: no further entry)");
    }
}
