package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A witness of a draw cannot approve that it is given up: he would undo what he saw (protocol §6). */
@Refusal(Kind.NOT_ALLOWED)
public final class WitnessMayNotApprove extends RuntimeException {
    WitnessMayNotApprove(PersonId person) {
        super("approver: " + person + ", who is a witness of the draw (expected: another person)");
    }
}
