package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A witness of a draw cannot approve that it is given up: he would undo what he saw (protocol §6). */
@Refusal(Kind.NOT_ALLOWED)
public final class WitnessMayNotApprove extends Refused {
    WitnessMayNotApprove(PersonId person) {
        super(person);
    }
}
