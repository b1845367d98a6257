package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Strikes and changes alter a draw whose result is published; before that there is nobody to strike. */
@Refusal(Kind.CONFLICT)
public final class DrawIsNotCompleted extends Refused {
    public DrawIsNotCompleted(DrawId id) {
        super(id);
    }
}
