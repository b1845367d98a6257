package org.doublerandom.plan.domain;

/** A batch may not draw less than its plan line promises. */
public final class RatioBelowPlan extends RuntimeException {
    public RatioBelowPlan(LineCode line, Ratio ratio, Ratio planned) {
        super("line " + line.value() + ": " + ratio.percent() + " (expected: at least " + planned.percent() + ")");
    }
}
