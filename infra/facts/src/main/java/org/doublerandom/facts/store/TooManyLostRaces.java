package org.doublerandom.facts.store;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Others changed the same aggregate again and again while this command tried to. */
@Refusal(value = Kind.AWAY, code = "too-busy")
public final class TooManyLostRaces extends Refused {
    TooManyLostRaces(String collection, String id) {
        super(collection, id, AggregateCollection.ATTEMPTS);
    }
}
