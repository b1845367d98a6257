package org.doublerandom.plan.domain.batch;

import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A line draws as often, and as many, as it plans. */
@Refusal(Kind.CONFLICT)
public final class LineIsCarriedOut extends Refused {
    LineIsCarriedOut(LineCode line, String found, String expected) {
        super(line.value(), found, expected);
    }
}
