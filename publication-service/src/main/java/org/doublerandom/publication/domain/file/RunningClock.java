package org.doublerandom.publication.domain.file;

import java.time.LocalDate;
import org.doublerandom.workingdays.Deadline;
import org.doublerandom.workingdays.WorkingDays;

/** The clock of one inspection: when it ended, when its days began to count, and the last day for publishing. */
public record RunningClock(LocalDate endedOn, LocalDate countsFrom, Deadline deadline) {
    public boolean isMissedOn(LocalDate day) {
        return deadline.isMissedOn(day);
    }

    public boolean isUndecidedOn(LocalDate day) {
        return deadline.isUndecidedOn(day);
    }

    public boolean isProvisional() {
        return deadline.provisional();
    }

    /** The same clock by the calendars that are known now. */
    public RunningClock recounted(WorkingDays days) {
        return new RunningClock(endedOn, countsFrom, days.deadline(countsFrom));
    }
}
