package org.doublerandom.plan.domain.batch;

import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A batch may not draw less than its plan line promises. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/ratio")
public final class RatioBelowPlan extends RuntimeException {
    public RatioBelowPlan(LineCode line, Ratio ratio, Ratio planned) {
        super("line " + line.value() + ": " + ratio.percent() + " (expected: at least " + planned.percent() + ")");
    }
}
