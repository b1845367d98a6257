package org.doublerandom.plan.domain.reading;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A file is no table, or not from some line on. */
@Refusal(Kind.UNPROCESSABLE)
public final class PlanTableBroken extends Refused {
    PlanTableBroken(long line, String code) {
        super(line, code);
    }
}
