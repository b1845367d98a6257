package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The plan has no such line. */
@Refusal(Kind.UNKNOWN)
public final class UnknownLine extends Refused {
    public UnknownLine(LineCode code) {
        super(code.value());
    }
}
