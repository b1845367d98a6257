package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Whoever drafted, approved, released or witnesses must not run the draw. */
@Refusal(Kind.NOT_ALLOWED)
public final class DrawOfficerHasAnotherDuty extends RuntimeException {
    DrawOfficerHasAnotherDuty(PersonId person, String duty) {
        super("draw officer: " + person + ", who is the " + duty
                + " (expected: none of drafter, approver, releaser, witness)");
    }
}
