package org.doublerandom.facts.store;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A command wants to create what another command has created already. */
@Refusal(Kind.CONFLICT)
public final class AlreadyExists extends RuntimeException {
    public AlreadyExists(String collection, String id) {
        super(collection + ": " + id + " (expected: an id that is not in use)");
    }
}
