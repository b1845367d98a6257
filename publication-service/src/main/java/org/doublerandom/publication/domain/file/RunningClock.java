package org.doublerandom.publication.domain.file;

import java.time.LocalDate;
import org.doublerandom.workingdays.Deadline;

/** The clock of one inspection: when it ended, when its days began to count, and the last day for publishing. */
public record RunningClock(LocalDate endedOn, LocalDate countsFrom, Deadline deadline) {
    public boolean isMissedOn(LocalDate day) {
        return deadline.isMissedOn(day);
    }
}
