package org.doublerandom.facts.inbox;

import tools.jackson.core.JacksonException;

/** A fact cannot be understood: its number, the version of its type or its body is not what is known here. */
public final class UnreadableFact extends RuntimeException {
    UnreadableFact(Fact fact, String reason) {
        super(fact + ": " + reason);
    }

    UnreadableFact(Fact fact, JacksonException cause) {
        super(fact + ": unreadable body: " + cause.getOriginalMessage(), cause);
    }
}
