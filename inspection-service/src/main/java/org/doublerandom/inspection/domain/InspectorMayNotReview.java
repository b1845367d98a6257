package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Who has been drawn to inspect does not review the inspection. */
@Refusal(Kind.NOT_ALLOWED)
public final class InspectorMayNotReview extends RuntimeException {

    InspectorMayNotReview(PersonId person) {
        super("reviewer: " + person + " (expected: nobody of the team)");
    }
}
