package org.doublerandom.draw.domain.standing;

import org.doublerandom.values.refusal.Refused;

/** A strike or change is not what computing the draw again gives, however sound its form (protocol §10). */
public final class RecordDoesNotFollow extends RuntimeException {
    RecordDoesNotFollow(Object found, Object expected) {
        super("record: " + found + " (expected: " + expected + ")");
    }

    RecordDoesNotFollow(Refused refused) {
        super("record: " + refused.getMessage(), refused);
    }
}
