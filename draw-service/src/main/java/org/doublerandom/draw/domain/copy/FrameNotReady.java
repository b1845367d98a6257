package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The frame of a draw is not frozen yet, or not all of its pages are here and verified. */
@Refusal(Kind.CONFLICT)
public final class FrameNotReady extends Refused {
    public FrameNotReady(DrawId id) {
        super(id);
    }
}
