package org.doublerandom.facts.store;

/** Others changed the same aggregate again and again while this command tried to. */
public final class TooManyLostRaces extends RuntimeException {
    TooManyLostRaces(String collection, String id) {
        super(collection + ": " + id + " was changed by others at each of " + AggregateCollection.ATTEMPTS
                + " attempts");
    }
}
