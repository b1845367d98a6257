package org.doublerandom.draw.domain.deposit;

import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A commitment is the hash of number, party and secret: one that does not fit was computed of something else (protocol §5). */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/commitment")
public final class CommitmentIsOfAnotherSecret extends Refused {
    public CommitmentIsOfAnotherSecret(PartyName party) {
        super(party);
    }
}
