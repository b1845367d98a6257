package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;

/** Who has been drawn to inspect does not review the inspection. */
public final class InspectorMayNotReview extends RuntimeException {

    InspectorMayNotReview(PersonId person) {
        super("reviewer: " + person + " (expected: nobody of the team)");
    }
}
