package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such target in the directory. */
@Refusal(Kind.UNKNOWN)
public final class UnknownTarget extends Refused {
    public UnknownTarget(TargetId id) {
        super(id.value());
    }
}
