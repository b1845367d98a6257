package org.doublerandom.facts.inbox;

/** A fact names another sender than the service that its topic belongs to. */
public final class ForeignSource extends RuntimeException {
    ForeignSource(Arrival arrival) {
        super(arrival.fact() + ": source " + arrival.source() + " (expected: the service of the topic)");
    }
}
