package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Who enters the record for the team says why the team cannot. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/absentReason")
public final class AbsenceNotExplained extends RuntimeException {

    AbsenceNotExplained(PersonId person) {
        super("absentReason: none (expected: a reason, because " + person + " is not of the team)");
    }
}
