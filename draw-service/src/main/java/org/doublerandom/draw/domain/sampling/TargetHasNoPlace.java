package org.doublerandom.draw.domain.sampling;

import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only who has a place now can be struck; a reserve only after it has taken one (protocol §7). */
@Refusal(Kind.CONFLICT)
public final class TargetHasNoPlace extends Refused {
    public TargetHasNoPlace(TargetId target) {
        super(target);
    }
}
