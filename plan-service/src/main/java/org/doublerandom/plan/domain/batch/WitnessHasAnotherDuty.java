package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who drafted or approved the plan, or proposes the batch, does not read its dice (protocol §6). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/ceremony/witnesses")
public final class WitnessHasAnotherDuty extends Refused {
    WitnessHasAnotherDuty(PersonId person) {
        super(person.value());
    }
}
