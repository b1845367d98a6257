package org.doublerandom.draw.domain.deposit;

import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A commitment that was given stays: nobody tries another one. */
@Refusal(Kind.CONFLICT)
public final class PartyHasCommitted extends Refused {
    public PartyHasCommitted(PartyName party) {
        super(party);
    }
}
