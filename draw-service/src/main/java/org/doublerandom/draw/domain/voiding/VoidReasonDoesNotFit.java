package org.doublerandom.draw.domain.voiding;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The public reason of a void must say what is the case. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/reason")
public final class VoidReasonDoesNotFit extends RuntimeException {
    VoidReasonDoesNotFit(String reason, String expected) {
        super("reason: " + reason + " (expected: " + expected + ")");
    }
}
