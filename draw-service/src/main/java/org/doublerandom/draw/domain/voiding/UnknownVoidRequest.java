package org.doublerandom.draw.domain.voiding;

/** A void can be approved only as it was asked for. */
public final class UnknownVoidRequest extends RuntimeException {
    UnknownVoidRequest(int number, int known) {
        super("void request " + number + " (expected: 1 to " + known + ")");
    }
}
