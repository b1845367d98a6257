package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.Checklist;
import org.doublerandom.workingdays.Deadline;

/** All that happened on site, signed and closed; it does not change any more. */
public record SignedVisit(Assignment assignment, Notice notice, CheckIn checkIn, Sheet sheet, Ending ending) {

    public SignedVisit {
        sheet.requireComplete(assignment.checklist());
        ending.requireSince(checkIn);
    }

    /** The last day on which its result is entered and published in time. */
    public Deadline deadline(DeadlineClock clock) {
        return clock.deadlineOf(ending);
    }

    public Checklist checklist() {
        return assignment.checklist();
    }
}
