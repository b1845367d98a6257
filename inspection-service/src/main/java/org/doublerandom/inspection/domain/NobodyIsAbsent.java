package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;

/** A team member enters the record and yet explains why the team does not. */
public final class NobodyIsAbsent extends RuntimeException {

    NobodyIsAbsent(PersonId person) {
        super("absentReason: given by " + person + " of the team (expected: none)");
    }
}
