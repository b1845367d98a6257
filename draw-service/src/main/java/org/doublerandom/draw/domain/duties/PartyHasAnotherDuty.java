package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Whoever leaves a secret for a party has no other part in the draw (protocol §6). */
@Refusal(Kind.NOT_ALLOWED)
public final class PartyHasAnotherDuty extends Refused {
    PartyHasAnotherDuty(PersonId person, Duty duty) {
        super(person, duty);
    }
}
