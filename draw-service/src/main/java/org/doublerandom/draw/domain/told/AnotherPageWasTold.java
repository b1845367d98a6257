package org.doublerandom.draw.domain.told;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Others know a page of this draw's selections already, and this computation leads to another. */
@Refusal(Kind.CONFLICT)
public final class AnotherPageWasTold extends Refused {
    public AnotherPageWasTold(DrawId id, int page) {
        super(id, page);
    }
}
