package org.doublerandom.publication.domain.file;

import org.doublerandom.publication.domain.FactMissing;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Every publication belongs to an inspection that a draw has brought about. */
@Refusal(Kind.UNKNOWN)
public final class InspectionUnknown extends FactMissing {
    public InspectionUnknown(InspectionId id) {
        super("inspection: " + id + " (expected: one that was assigned)");
    }
}
