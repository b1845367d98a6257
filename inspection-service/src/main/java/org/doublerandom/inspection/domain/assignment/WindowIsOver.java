package org.doublerandom.inspection.domain.assignment;

import java.time.LocalDate;

/** The days that the plan wants the visit on are over, and nobody says why it comes so late. */
public final class WindowIsOver extends RuntimeException {

    WindowIsOver(LocalDate day, LocalDate last) {
        super("lateReason: none on " + day + " (expected: a reason, because the window ended on " + last + ")");
    }
}
