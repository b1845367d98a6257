package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An entry that was merged into another one is merged no further, and none is merged into it. */
@Refusal(Kind.CONFLICT)
public final class TargetIsMerged extends Refused {
    public TargetIsMerged(TargetId target, TargetId into) {
        super(target.value(), into.value());
    }
}
