package org.doublerandom.draw.domain.duties;

/** Whoever drafted, approved, released or runs the draw must not witness it (protocol §6). */
public final class WitnessHasAnotherDuty extends RuntimeException {
    WitnessHasAnotherDuty(PersonId person, String duty) {
        super("witness: " + person + ", who is the " + duty
                + " (expected: none of drafter, approver, releaser, draw officer)");
    }
}
