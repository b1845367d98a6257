package org.doublerandom.draw.domain.deposit;

import java.util.List;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Announced is only what all parties of the scheme have committed to: nobody chooses with whom. */
@Refusal(Kind.CONFLICT)
public final class CommitmentIsMissing extends Refused {
    public CommitmentIsMissing(List<PartyName> missing) {
        super(missing);
    }
}
