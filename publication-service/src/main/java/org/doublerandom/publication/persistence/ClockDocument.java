package org.doublerandom.publication.persistence;

import java.time.LocalDate;
import org.doublerandom.publication.domain.file.RunningClock;
import org.doublerandom.workingdays.Deadline;

record ClockDocument(LocalDate endedOn, LocalDate countsFrom, LocalDate deadline, boolean provisional) {
    static ClockDocument of(RunningClock clock) {
        Deadline deadline = clock.deadline();
        return new ClockDocument(clock.endedOn(), clock.countsFrom(), deadline.date(), deadline.provisional());
    }

    RunningClock toClock() {
        return new RunningClock(endedOn, countsFrom, new Deadline(deadline, provisional));
    }
}
