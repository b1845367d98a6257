package org.doublerandom.publication.domain.file;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Who has reviewed a result does not publish it. */
@Refusal(Kind.NOT_ALLOWED)
public final class ReviewerMayNotPublish extends RuntimeException {
    public ReviewerMayNotPublish(PersonId person) {
        super("person: " + person + ", the reviewer of this result (expected: neither recorder nor reviewer)");
    }
}
