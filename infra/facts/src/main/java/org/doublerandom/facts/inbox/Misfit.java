package org.doublerandom.facts.inbox;

/** A message is no fact of its topic: an attribute is absent, doubled or malformed, or key, subject and topic differ. */
public final class Misfit extends RuntimeException {
    Misfit(String message) {
        super(message);
    }
}
