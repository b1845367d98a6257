package org.doublerandom.draw.domain.voiding;

/** The public reason of a void must say what is the case. */
public final class VoidReasonDoesNotFit extends RuntimeException {
    VoidReasonDoesNotFit(String reason, String expected) {
        super("reason: " + reason + " (expected: " + expected + ")");
    }
}
