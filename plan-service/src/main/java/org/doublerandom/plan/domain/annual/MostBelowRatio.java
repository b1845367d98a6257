package org.doublerandom.plan.domain.annual;

import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What batches may draw at most is no less than what the line promises. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/lines")
public final class MostBelowRatio extends Refused {
    MostBelowRatio(LineCode line, Ratio most, Ratio promised) {
        super(line.value(), most.percent(), promised.percent());
    }
}
