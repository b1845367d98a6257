package org.doublerandom.draw.domain.protocol;

import org.doublerandom.values.AuthorityCode;

/** What a record of the log is about: authority, plan and the serial that the authority reserved (protocol §5). */
public record DrawNumber(AuthorityCode authority, PlanName plan, long serial) {
    public DrawNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("serial: " + serial + " (expected: 1 or more)");
        }
    }
}
