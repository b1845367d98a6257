package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whoever drafted, approved, released or runs the draw must not witness it (protocol §6). */
@Refusal(Kind.NOT_ALLOWED)
public final class WitnessHasAnotherDuty extends Refused {
    WitnessHasAnotherDuty(PersonId person, Duty duty) {
        super(person, duty);
    }
}
