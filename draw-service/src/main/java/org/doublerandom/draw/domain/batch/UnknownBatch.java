package org.doublerandom.draw.domain.batch;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no released batch of this id, or its release has not arrived yet. */
@Refusal(Kind.UNKNOWN)
public final class UnknownBatch extends Refused {
    public UnknownBatch(DrawId id) {
        super(id);
    }
}
