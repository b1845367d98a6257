package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A team member enters the record and yet explains why the team does not. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/absentReason")
public final class NobodyIsAbsent extends Refused {

    NobodyIsAbsent(PersonId person) {
        super(person);
    }
}
