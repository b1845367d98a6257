package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who has been drawn to inspect does not review the inspection. */
@Refusal(Kind.NOT_ALLOWED)
public final class InspectorMayNotReview extends Refused {

    InspectorMayNotReview(PersonId person) {
        super(person);
    }
}
