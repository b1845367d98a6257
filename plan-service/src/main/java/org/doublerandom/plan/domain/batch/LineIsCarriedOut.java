package org.doublerandom.plan.domain.batch;

import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A line has as many batches as it plans. */
@Refusal(Kind.CONFLICT)
public final class LineIsCarriedOut extends Refused {
    LineIsCarriedOut(LineCode line, int most) {
        super(line.value(), most);
    }
}
