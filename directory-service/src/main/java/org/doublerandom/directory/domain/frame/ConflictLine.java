package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;

/** A line of the conflicts: an inspector and a target that must not meet. Why they must not stays in the directory. */
public record ConflictLine(InspectorId inspector, TargetId target) {
    public String text() {
        return inspector.value() + "\t" + target.value();
    }
}
