package org.doublerandom.draw.domain.sampling;

import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** The one number that a whole draw follows from (protocol §6). */
public record Seed(Suite suite, Digest value) {
    /** keyT, under which targets get their tickets. */
    public TicketKey targetKey() {
        return key("target");
    }

    /** keyA, under which pairs of target and inspector get theirs. */
    public TicketKey assignmentKey() {
        return key("assign");
    }

    private TicketKey key(String purpose) {
        return new TicketKey(suite, suite.of("DRAW1 key " + purpose + " " + value.hex() + "\n"));
    }
}
