package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A void draw is never reopened, and a serial has one void record (protocol §10). */
@Refusal(Kind.CONFLICT)
public final class DrawIsVoid extends Refused {
    public DrawIsVoid(DrawId id) {
        super(id);
    }
}
