package org.doublerandom.facts.inbox;

/** A reaction ended in an error of the program that concerns its fact only. */
public final class ReactionBroke extends RuntimeException {
    ReactionBroke(Fact fact, Error cause) {
        super(fact + ": " + cause, cause);
    }
}
