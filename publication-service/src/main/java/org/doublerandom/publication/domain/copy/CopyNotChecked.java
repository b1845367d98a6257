package org.doublerandom.publication.domain.copy;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A copy of the frame is under way: whether the public record holds it is not known before all of it is verified. */
@Refusal(Kind.AWAY)
public final class CopyNotChecked extends Refused {
    public CopyNotChecked(String frame) {
        super(frame);
    }
}
