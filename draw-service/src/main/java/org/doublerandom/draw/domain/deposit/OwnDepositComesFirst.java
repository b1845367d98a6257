package org.doublerandom.draw.domain.deposit;

import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The authority, whose service keeps all deposits, binds its own before it can see another (protocol §6, L1). */
@Refusal(Kind.CONFLICT)
public final class OwnDepositComesFirst extends Refused {
    public OwnDepositComesFirst(PartyName own) {
        super(own);
    }
}
