package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A line that was planned before lines had bounds: nobody approved whom its batches may draw from. */
@Refusal(Kind.CONFLICT)
public final class LineWithoutBounds extends RuntimeException {
    LineWithoutBounds(LineCode line) {
        super("line " + line.value()
                + ": no bounds (expected: whom its batches may draw from, approved with the plan)");
    }
}
