package org.doublerandom.draw.domain.entry;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who reads the dice already is not added. */
@Refusal(Kind.CONFLICT)
public final class WitnessIsNamedAlready extends Refused {
    public WitnessIsNamedAlready(PersonId person) {
        super(person);
    }
}
