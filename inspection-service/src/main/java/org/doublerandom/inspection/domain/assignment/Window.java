package org.doublerandom.inspection.domain.assignment;

import java.time.LocalDate;

/** The days between which the plan wants the visit. */
public record Window(LocalDate from, LocalDate to) {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "window: " + from + " to " + to + " (expected: an end not before its beginning)");
        }
    }
}
