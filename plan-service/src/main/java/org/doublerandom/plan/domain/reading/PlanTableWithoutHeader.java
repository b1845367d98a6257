package org.doublerandom.plan.domain.reading;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Nothing in a table looks like the names of a plan's columns. */
@Refusal(Kind.UNPROCESSABLE)
public final class PlanTableWithoutHeader extends Refused {
    PlanTableWithoutHeader(long line) {
        super(line);
    }
}
