package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A line that was planned before lines had bounds: nobody approved whom its batches may draw from. */
@Refusal(Kind.CONFLICT)
public final class LineWithoutBounds extends Refused {
    LineWithoutBounds(LineCode line) {
        super(line.value());
    }
}
