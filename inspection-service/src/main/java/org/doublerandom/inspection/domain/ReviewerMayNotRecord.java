package org.doublerandom.inspection.domain;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who has sent a record back does not enter the next one. */
@Refusal(Kind.NOT_ALLOWED)
public final class ReviewerMayNotRecord extends Refused {

    ReviewerMayNotRecord(PersonId person) {
        super(person);
    }
}
