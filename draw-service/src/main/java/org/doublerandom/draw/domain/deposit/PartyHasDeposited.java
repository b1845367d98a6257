package org.doublerandom.draw.domain.deposit;

import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A secret that was left stays: nobody tries another one. */
@Refusal(Kind.CONFLICT)
public final class PartyHasDeposited extends Refused {
    public PartyHasDeposited(PartyName party) {
        super(party);
    }
}
