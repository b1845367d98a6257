package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;

/** A witness of a draw cannot approve that it is given up: he would undo what he saw (protocol §6). */
public final class WitnessMayNotApprove extends RuntimeException {
    WitnessMayNotApprove(PersonId person) {
        super("approver: " + person + ", who is a witness of the draw (expected: another person)");
    }
}
