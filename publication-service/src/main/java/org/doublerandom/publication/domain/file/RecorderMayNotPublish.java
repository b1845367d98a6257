package org.doublerandom.publication.domain.file;

import org.doublerandom.values.PersonId;

/** Who has recorded a result does not publish it. */
public final class RecorderMayNotPublish extends RuntimeException {
    public RecorderMayNotPublish(PersonId person) {
        super("person: " + person + ", a recorder of this result (expected: neither recorder nor reviewer)");
    }
}
