package org.doublerandom.facts.inbox.parked;

/** Who asks for something to be given up may not approve it. */
public final class SecondPersonNeeded extends RuntimeException {
    SecondPersonNeeded(String person) {
        super("requested by " + person + " (expected: approval by another person)");
    }
}
