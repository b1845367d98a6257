package org.doublerandom.facts.inbox;

/** A message is no fact: an attribute is missing, or its body is not what its type promises. */
public final class UnreadableFact extends RuntimeException {
    UnreadableFact(String message) {
        super(message);
    }

    UnreadableFact(Fact fact, Throwable cause) {
        super(fact + ": unreadable body", cause);
    }
}
