package org.doublerandom.plan.domain.annual;

/** The plan has no such line. */
public final class UnknownLine extends RuntimeException {
    public UnknownLine(LineCode code) {
        super("line " + code.value() + " (expected: a line of the plan)");
    }
}
