package org.doublerandom.publication.domain.plan;

import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.FactMissing;

/** A draw carries out the scheme of a released batch. */
public final class SchemeNotReleased extends FactMissing {
    public SchemeNotReleased(BatchId id) {
        super("batch: " + id + " (expected: a released one)");
    }
}
