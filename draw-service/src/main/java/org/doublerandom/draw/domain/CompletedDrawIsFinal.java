package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;

/** An outcome stays: a completed draw is not given up. */
public final class CompletedDrawIsFinal extends RuntimeException {
    CompletedDrawIsFinal(DrawId id) {
        super("draw " + id + " is completed (expected: a draw without an outcome)");
    }
}
