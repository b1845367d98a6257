package org.doublerandom.plan.domain.batch;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A draw has at least three witnesses, of two organisations, one of them not the authority (protocol §6). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/ceremony/witnesses")
public final class TooFewWitnesses extends Refused {
    TooFewWitnesses(int witnesses, int organisations) {
        super(witnesses, organisations);
    }
}
