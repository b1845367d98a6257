package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only an opened draw can be announced. */
@Refusal(Kind.CONFLICT)
public final class DrawIsNotOpen extends Refused {
    public DrawIsNotOpen(DrawId id) {
        super(id);
    }
}
