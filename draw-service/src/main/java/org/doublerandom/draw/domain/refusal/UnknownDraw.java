package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no draw of this id. */
@Refusal(Kind.UNKNOWN)
public final class UnknownDraw extends Refused {
    public UnknownDraw(DrawId id) {
        super(id);
    }
}
