package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A witness of the draw has no other part in it: he does not confirm its batch (protocol §6). */
@Refusal(Kind.NOT_ALLOWED)
public final class WitnessMayNotDecide extends Refused {
    WitnessMayNotDecide(PersonId person) {
        super(person.value());
    }
}
