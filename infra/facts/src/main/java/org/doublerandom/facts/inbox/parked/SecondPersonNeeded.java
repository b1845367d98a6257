package org.doublerandom.facts.inbox.parked;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Who asks for something to be given up may not approve it. */
@Refusal(Kind.NOT_ALLOWED)
public final class SecondPersonNeeded extends RuntimeException {
    SecondPersonNeeded(String person) {
        super("requested by " + person + " (expected: approval by another person)");
    }
}
