package org.doublerandom.publication.domain.file;

import org.doublerandom.values.PersonId;

/** Who has reviewed a result does not publish it. */
public final class ReviewerMayNotPublish extends RuntimeException {
    public ReviewerMayNotPublish(PersonId person) {
        super("person: " + person + ", the reviewer of this result (expected: neither recorder nor reviewer)");
    }
}
