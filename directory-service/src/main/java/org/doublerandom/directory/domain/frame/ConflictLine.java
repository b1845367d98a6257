package org.doublerandom.directory.domain.frame;

import org.doublerandom.directory.domain.inspector.Recusal;

/** A line of the conflicts: an inspector and a target that must not meet. Why they must not stays in the directory. */
public record ConflictLine(Recusal recusal) {
    public String text() {
        return recusal.inspector().value() + "\t" + recusal.target().value();
    }
}
