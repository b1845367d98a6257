package org.doublerandom.inspection.domain.assignment;

import java.time.LocalDate;
import org.doublerandom.inspection.domain.value.Wording;
import org.jspecify.annotations.Nullable;

/** The days between which the plan wants the visit. */
public record Window(LocalDate from, LocalDate to) {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "window: " + from + " to " + to + " (expected: an end not before its beginning)");
        }
    }

    /**
     * Why something is done on this day though the window is over; null as long as it is not.
     *
     * @throws WindowIsOver when it is over and nothing is said
     */
    public @Nullable Wording lateReason(LocalDate day, @Nullable Wording said) {
        if (!day.isAfter(to)) {
            return null;
        }
        if (said == null) {
            throw new WindowIsOver(day, to);
        }
        return said;
    }
}
