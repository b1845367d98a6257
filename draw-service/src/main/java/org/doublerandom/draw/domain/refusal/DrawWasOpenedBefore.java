package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** One batch and attempt has one draw: there is one of this id already. */
@Refusal(Kind.CONFLICT)
public final class DrawWasOpenedBefore extends Refused {
    public DrawWasOpenedBefore(DrawId id) {
        super(id);
    }
}
