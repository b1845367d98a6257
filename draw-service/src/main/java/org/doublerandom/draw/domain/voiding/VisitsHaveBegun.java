package org.doublerandom.draw.domain.voiding;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** After its first check-in nothing makes a draw void any more, an order neither (protocol §6). */
@Refusal(Kind.CONFLICT)
public final class VisitsHaveBegun extends Refused {
    /** @param begun how many */
    public VisitsHaveBegun(int begun) {
        super(begun);
    }
}
