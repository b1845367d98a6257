package org.doublerandom.draw.domain.voiding;

import java.util.List;

/** A void can be approved only as it was asked for. */
public final class UnknownVoidRequest extends RuntimeException {
    UnknownVoidRequest(int number, List<Integer> waiting) {
        super("void request " + number + " (expected: one that waits, " + waiting + ")");
    }
}
