package org.doublerandom.plan.domain.reading;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A table is larger than the plan of any authority. */
@Refusal(Kind.TOO_LARGE)
public final class PlanTableTooLarge extends Refused {
    PlanTableTooLarge() {
        super(BroughtPlan.MOST_BYTES, BroughtPlan.MOST_ROWS, PlanReading.MOST_CHARACTERS);
    }
}
