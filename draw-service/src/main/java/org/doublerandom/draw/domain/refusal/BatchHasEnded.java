package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A batch that was withdrawn, has lapsed or was ended by law is drawn no more. */
@Refusal(Kind.CONFLICT)
public final class BatchHasEnded extends Refused {
    public BatchHasEnded(DrawId batch, VoidReason reason) {
        super(batch, reason);
    }
}
