package org.doublerandom.draw.domain.selection;

/** The directory does not know whom its own frame named. */
public final class FactsMissing extends RuntimeException {
    FactsMissing(Object id) {
        super("facts of " + id + " (expected: the directory knows whom its frame names)");
    }
}
