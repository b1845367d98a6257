package org.doublerandom.inspection.domain;

import org.doublerandom.values.Person;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Only the team or an inspector of its units enters the record. */
@Refusal(Kind.NOT_ALLOWED)
public final class NotOfTheUnit extends RuntimeException {

    NotOfTheUnit(Person person) {
        super("recorder: " + person.id() + " of unit " + person.unit()
                + " (expected: of the team, or an inspector of a unit of the team)");
    }
}
