package org.doublerandom.plan.domain.annual;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A line is carried out in the plan's own year. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/lines")
public final class WindowOutsideYear extends Refused {
    WindowOutsideYear(LineCode line, Window window, int year) {
        super(line.value(), window.from(), window.to(), year);
    }
}
