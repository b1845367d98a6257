package org.doublerandom.plan.domain.annual;

import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A batch draws at least what its plan line promises, and at most what its bounds allow. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/ratio")
public final class RatioOutsideLine extends RuntimeException {
    RatioOutsideLine(LineCode line, Ratio ratio, Ratio least, Ratio most) {
        super("line " + line.value() + ": " + ratio.percent() + " (expected: " + least.percent() + " to "
                + most.percent() + ")");
    }
}
