package org.doublerandom.facts.inbox;

/** A stream skipped a number: a fact is missing, and nothing after it may be applied. */
public final class SequenceHole extends RuntimeException {
    SequenceHole(Fact fact, long last) {
        super("hole in the stream: " + fact + " came after sequence " + last + " (expected: " + (last + 1) + ")");
    }
}
