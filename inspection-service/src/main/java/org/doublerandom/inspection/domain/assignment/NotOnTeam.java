package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only those whom the draw has chosen inspect. */
@Refusal(Kind.NOT_ALLOWED)
public final class NotOnTeam extends Refused {

    NotOnTeam(PersonId person, InspectionId inspection) {
        super(person, inspection);
    }
}
