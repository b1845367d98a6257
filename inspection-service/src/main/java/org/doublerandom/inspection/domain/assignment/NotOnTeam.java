package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.values.PersonId;

/** Only those whom the draw has chosen inspect. */
public final class NotOnTeam extends RuntimeException {

    NotOnTeam(PersonId person, InspectionId inspection) {
        super("person: " + person + " (expected: a member of the team of inspection " + inspection + ")");
    }
}
