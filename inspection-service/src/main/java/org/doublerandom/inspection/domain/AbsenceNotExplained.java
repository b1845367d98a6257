package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who enters the record for the team says why the team cannot. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/absentReason")
public final class AbsenceNotExplained extends Refused {

    AbsenceNotExplained(PersonId person) {
        super(person);
    }
}
