package org.doublerandom.workingdays;

import java.time.LocalDate;

/** The last day of a period; provisional while a year it touches has no official calendar yet. */
public record Deadline(LocalDate date, boolean provisional) {

    /** A provisional deadline is missed by nobody: the calendar that is not there yet may move it. */
    public boolean isMissedOn(LocalDate day) {
        return !provisional && day.isAfter(date);
    }

    /** Whether it is over as far as is known, and nobody can say yet whether it is missed. */
    public boolean isUndecidedOn(LocalDate day) {
        return provisional && day.isAfter(date);
    }
}
