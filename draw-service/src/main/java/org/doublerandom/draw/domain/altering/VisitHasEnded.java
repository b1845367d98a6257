package org.doublerandom.draw.domain.altering;

import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who has been inspected is not struck any more. */
@Refusal(Kind.CONFLICT)
public final class VisitHasEnded extends Refused {
    public VisitHasEnded(TargetId target) {
        super(target);
    }
}
