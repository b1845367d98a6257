package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Readings and completion belong to an announced draw. */
@Refusal(Kind.CONFLICT)
public final class DrawIsNotAnnounced extends Refused {
    public DrawIsNotAnnounced(DrawId id) {
        super(id);
    }
}
