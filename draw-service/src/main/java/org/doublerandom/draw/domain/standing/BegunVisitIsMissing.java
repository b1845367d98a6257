package org.doublerandom.draw.domain.standing;

import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A visit that has begun stays begun: every later record lists it while its target has a place (protocol §10). */
@Refusal(Kind.CONFLICT)
public final class BegunVisitIsMissing extends Refused {
    BegunVisitIsMissing(TargetId target) {
        super(target);
    }
}
