package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;

/** Whoever drafted, approved, released or witnesses must not run the draw. */
public final class DrawOfficerHasAnotherDuty extends RuntimeException {
    DrawOfficerHasAnotherDuty(PersonId person, String duty) {
        super("draw officer: " + person + ", who is the " + duty
                + " (expected: none of drafter, approver, releaser, witness)");
    }
}
