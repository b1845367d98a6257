package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;

/** Who enters the record for the team says why the team cannot. */
public final class AbsenceNotExplained extends RuntimeException {

    AbsenceNotExplained(PersonId person) {
        super("absentReason: none (expected: a reason, because " + person + " is not of the team)");
    }
}
