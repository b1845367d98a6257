package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Two entries that cannot be one target: of two kinds, or an open one that would be drawn no more for one that is not open. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/into")
public final class NotOneTarget extends Refused {
    public NotOneTarget(TargetId old, TargetId into) {
        super(old.value(), into.value());
    }
}
