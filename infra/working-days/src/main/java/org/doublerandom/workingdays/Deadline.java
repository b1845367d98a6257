package org.doublerandom.workingdays;

import java.time.LocalDate;

/** The last day of a period; provisional while a year it touches has no official calendar yet. */
public record Deadline(LocalDate date, boolean provisional) {

    public boolean isMissedOn(LocalDate day) {
        return day.isAfter(date);
    }
}
