package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Only those whom the draw has chosen inspect. */
@Refusal(Kind.NOT_ALLOWED)
public final class NotOnTeam extends RuntimeException {

    NotOnTeam(PersonId person, InspectionId inspection) {
        super("person: " + person + " (expected: a member of the team of inspection " + inspection + ")");
    }
}
