package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A person witnesses a draw once, whatever the organisation. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/ceremony/witnesses")
public final class WitnessRepeated extends Refused {
    WitnessRepeated(PersonId person) {
        super(person.value());
    }
}
