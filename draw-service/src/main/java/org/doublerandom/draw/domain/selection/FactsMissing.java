package org.doublerandom.draw.domain.selection;

/** The directory does not know whom its own frame named. */
public final class FactsMissing extends RuntimeException {
    private FactsMissing(String message) {
        super(message);
    }

    /** The directory does not answer the question at all. */
    public static FactsMissing refused(String answer) {
        return new FactsMissing("facts of the drawn: answered " + answer + " (expected: the facts)");
    }

    FactsMissing(Object id) {
        this("facts of " + id + " (expected: the directory knows whom its frame names)");
    }
}
