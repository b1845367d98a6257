package org.doublerandom.plan.domain.annual;

import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A batch draws at least what its plan line promises, and at most what its bounds allow. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/ratio")
public final class RatioOutsideLine extends Refused {
    RatioOutsideLine(LineCode line, Ratio ratio, Ratio least, Ratio most) {
        super(line.value(), ratio.percent(), least.percent(), most.percent());
    }
}
