package org.doublerandom.plan.domain.annual;

import java.time.LocalDate;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A batch is released when the days of its line are over: nobody could be inspected as the plan says. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/line")
public final class WindowIsOver extends RuntimeException {
    WindowIsOver(LocalDate day, LocalDate last) {
        super("released on " + day + " (expected: until " + last + ", the last day of the line)");
    }
}
