package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.Checklist;

/** All that happened on site, signed and closed; it does not change any more. */
public record SignedVisit(Assignment assignment, Notice notice, CheckIn checkIn, Sheet sheet, Ending ending) {

    public SignedVisit {
        sheet.requireComplete(assignment.checklist());
        ending.requireSince(checkIn);
    }

    public Checklist checklist() {
        return assignment.checklist();
    }
}
