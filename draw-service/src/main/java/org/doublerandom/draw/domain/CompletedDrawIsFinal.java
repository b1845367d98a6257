package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** An outcome stays: a completed draw is not given up. */
@Refusal(Kind.CONFLICT)
public final class CompletedDrawIsFinal extends RuntimeException {
    CompletedDrawIsFinal(DrawId id) {
        super("draw " + id + " is completed (expected: a draw without an outcome)");
    }
}
