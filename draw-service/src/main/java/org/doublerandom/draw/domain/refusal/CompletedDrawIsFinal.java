package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An outcome stays: a completed draw is not given up. */
@Refusal(Kind.CONFLICT)
public final class CompletedDrawIsFinal extends Refused {
    public CompletedDrawIsFinal(DrawId id) {
        super(id);
    }
}
