package org.doublerandom.facts.store;

/** A command wants to create what another command has created already. */
public final class AlreadyExists extends RuntimeException {
    public AlreadyExists(String collection, String id) {
        super(collection + ": " + id + " (expected: an id that is not in use)");
    }
}
