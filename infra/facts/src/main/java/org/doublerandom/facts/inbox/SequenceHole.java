package org.doublerandom.facts.inbox;

/** A stream skipped a number: a fact is missing, and nothing after it may be applied. */
public final class SequenceHole extends RuntimeException {
    private final long missing;

    SequenceHole(Fact fact, long last) {
        super("hole in the stream: " + fact + " came after sequence " + last + " (expected: " + (last + 1) + ")");
        this.missing = last + 1;
    }

    /** The first number that is missing. */
    public long missing() {
        return missing;
    }
}
