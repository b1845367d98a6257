package org.doublerandom.publication.domain.file;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who has reviewed a result does not publish it. */
@Refusal(Kind.NOT_ALLOWED)
public final class ReviewerMayNotPublish extends Refused {
    public ReviewerMayNotPublish(PersonId person) {
        super(person);
    }
}
