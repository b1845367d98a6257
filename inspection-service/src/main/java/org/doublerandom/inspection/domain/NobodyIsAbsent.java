package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A team member enters the record and yet explains why the team does not. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/absentReason")
public final class NobodyIsAbsent extends RuntimeException {

    NobodyIsAbsent(PersonId person) {
        super("absentReason: given by " + person + " of the team (expected: none)");
    }
}
