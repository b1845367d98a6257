package org.doublerandom.facts.inbox;

/** A known sequence number came again with another id: the producer lost facts that it had published. */
public final class StreamWentBack extends RuntimeException {
    StreamWentBack(Fact fact, String known) {
        super("stream went back: " + fact + " has the number of " + known + " (expected: the same fact)");
    }
}
