package org.doublerandom.plan.domain.annual;

import java.time.LocalDate;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A batch is released when the days of its line are over: nobody could be inspected as the plan says. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/line")
public final class WindowIsOver extends Refused {
    WindowIsOver(LocalDate day, LocalDate last) {
        super(day, last);
    }
}
