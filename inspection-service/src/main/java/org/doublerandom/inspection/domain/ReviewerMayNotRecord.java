package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;

/** Who has sent a record back does not enter the next one. */
public final class ReviewerMayNotRecord extends RuntimeException {

    ReviewerMayNotRecord(PersonId person) {
        super("recorder: " + person + " (expected: nobody who has reviewed this inspection)");
    }
}
