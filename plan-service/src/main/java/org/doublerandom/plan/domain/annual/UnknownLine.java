package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** The plan has no such line. */
@Refusal(Kind.UNKNOWN)
public final class UnknownLine extends RuntimeException {
    public UnknownLine(LineCode code) {
        super("line " + code.value() + " (expected: a line of the plan)");
    }
}
