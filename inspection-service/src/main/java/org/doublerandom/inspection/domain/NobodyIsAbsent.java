package org.doublerandom.inspection.domain;

import org.doublerandom.inspection.domain.person.PersonId;

/** A team member enters the record and yet explains why the team does not. */
public final class NobodyIsAbsent extends RuntimeException {

    NobodyIsAbsent(PersonId person) {
        super("absentReason: given by " + person + " of the team (expected: none)");
    }
}
