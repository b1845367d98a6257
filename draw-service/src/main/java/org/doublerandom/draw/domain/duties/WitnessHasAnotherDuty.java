package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;

/** Whoever drafted, approved, released or runs the draw must not witness it (protocol §6). */
public final class WitnessHasAnotherDuty extends RuntimeException {
    WitnessHasAnotherDuty(PersonId person, String duty) {
        super("witness: " + person + ", who is the " + duty
                + " (expected: none of drafter, approver, releaser, draw officer)");
    }
}
