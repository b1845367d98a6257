package org.doublerandom.draw.domain.duties;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A void needs two different persons: whoever asked for it cannot approve it (protocol §10). */
@Refusal(Kind.NOT_ALLOWED)
public final class RequesterMayNotApprove extends Refused {
    RequesterMayNotApprove(PersonId person) {
        super(person);
    }
}
