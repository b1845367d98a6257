package org.doublerandom.publication.domain.file;

import org.doublerandom.publication.domain.FactMissing;
import org.doublerandom.publication.domain.InspectionId;

/** A result belongs to an inspection that has ended. */
public final class InspectionNotEnded extends FactMissing {
    public InspectionNotEnded(InspectionId id) {
        super("inspection: " + id + ", not ended (expected: its end before its result)");
    }
}
