package org.doublerandom.plan.domain.annual;

import java.time.LocalDate;

/** The days, first and last included, on which a plan line is carried out. */
public record Window(LocalDate from, LocalDate to) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "window: " + from + " to " + to + " (expected: an end not before its start)");
        }
    }

    /** @throws WindowIsOver when the last day was before this one */
    public void requireNotOver(LocalDate day) {
        if (day.isAfter(to)) {
            throw new WindowIsOver(day, to);
        }
    }
}
