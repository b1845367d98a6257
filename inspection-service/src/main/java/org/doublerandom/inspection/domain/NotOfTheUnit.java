package org.doublerandom.inspection.domain;

import org.doublerandom.values.Person;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only the team or an inspector of its units enters the record. */
@Refusal(Kind.NOT_ALLOWED)
public final class NotOfTheUnit extends Refused {

    NotOfTheUnit(Person person) {
        super(person.id(), person.unit());
    }
}
