package org.doublerandom.facts.store;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Others changed the same aggregate again and again while this command tried to. */
@Refusal(value = Kind.AWAY, code = "too-busy")
public final class TooManyLostRaces extends RuntimeException {
    TooManyLostRaces(String collection, String id) {
        super(collection + ": " + id + " was changed by others at each of " + AggregateCollection.ATTEMPTS
                + " attempts");
    }
}
