package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.TargetId;

/** There is no such target in the directory. */
public final class UnknownTarget extends RuntimeException {
    public UnknownTarget(TargetId id) {
        super("target " + id.value() + " (expected: one of the directory)");
    }
}
