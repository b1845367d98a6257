package org.doublerandom.draw.domain.sampling;

import org.doublerandom.values.Digest;

/** The one number that a whole draw follows from (protocol §6). */
public record Seed(Digest value) {

    /** keyT, under which targets get their tickets. */
    public TicketKey targetKey() {
        return key("target");
    }

    /** keyA, under which pairs of target and inspector get theirs. */
    public TicketKey assignmentKey() {
        return key("assign");
    }

    private TicketKey key(String purpose) {
        return new TicketKey(Digest.of("DRAW1 key " + purpose + " " + value.hex() + "\n"));
    }
}
