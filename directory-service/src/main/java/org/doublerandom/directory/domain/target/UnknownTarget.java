package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** There is no such target in the directory. */
@Refusal(Kind.UNKNOWN)
public final class UnknownTarget extends RuntimeException {
    public UnknownTarget(TargetId id) {
        super("target " + id.value() + " (expected: one of the directory)");
    }
}
