package org.doublerandom.inspection.domain.assignment;

import java.time.LocalDate;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The days that the plan wants the visit on are over, and nobody says why it comes so late. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/lateReason")
public final class WindowIsOver extends Refused {

    WindowIsOver(LocalDate day, LocalDate last) {
        super(day, last);
    }
}
