package org.doublerandom.facts.inbox;

/** A fact refers to another that has not arrived yet; it waits and is never dropped. */
public final class FactNotYetHere extends RuntimeException {
    /** @param missing what is awaited, for the log: its kind and id */
    public FactNotYetHere(String missing) {
        super("waits for " + missing);
    }
}
