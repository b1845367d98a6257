package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.workingdays.Deadline;
import org.doublerandom.workingdays.WorkingDays;

/** The clock of 20 working days (谁检查、谁录入、谁公示); it starts on the day after the end of the inspection. */
public record DeadlineClock(WorkingDays days) {

    Deadline deadlineOf(Ending ending) {
        return days.deadline(ending.on());
    }
}
