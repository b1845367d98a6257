package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Whoever drafted, approved, released or runs the draw must not witness it (protocol §6). */
@Refusal(Kind.NOT_ALLOWED)
public final class WitnessHasAnotherDuty extends RuntimeException {
    WitnessHasAnotherDuty(PersonId person, String duty) {
        super("witness: " + person + ", who is the " + duty
                + " (expected: none of drafter, approver, releaser, draw officer)");
    }
}
