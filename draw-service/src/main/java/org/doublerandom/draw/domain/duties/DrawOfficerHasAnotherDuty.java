package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whoever drafted, approved, released or witnesses must not run the draw. */
@Refusal(Kind.NOT_ALLOWED)
public final class DrawOfficerHasAnotherDuty extends Refused {
    DrawOfficerHasAnotherDuty(PersonId person, Duty duty) {
        super(person, duty);
    }
}
