package org.doublerandom.inspection.domain;

import org.doublerandom.values.Person;

/** Only the team or an inspector of its units enters the record. */
public final class NotOfTheUnit extends RuntimeException {

    NotOfTheUnit(Person person) {
        super("recorder: " + person.id() + " of unit " + person.unit()
                + " (expected: of the team, or an inspector of a unit of the team)");
    }
}
