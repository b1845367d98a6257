package org.doublerandom.draw.domain.told;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Others know an outcome of this draw already, and these readings or this computation lead to another. */
@Refusal(Kind.CONFLICT)
public final class AnotherOutcomeWasTold extends Refused {
    AnotherOutcomeWasTold(DrawId id, Digest found, Digest told) {
        super(id, found, told);
    }
}
