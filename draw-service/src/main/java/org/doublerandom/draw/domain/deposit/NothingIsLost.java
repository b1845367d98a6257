package org.doublerandom.draw.domain.deposit;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A secret is brought only where the service cannot open the one that was left. */
@Refusal(Kind.CONFLICT)
public final class NothingIsLost extends Refused {
    public NothingIsLost(String name) {
        super(name);
    }
}
