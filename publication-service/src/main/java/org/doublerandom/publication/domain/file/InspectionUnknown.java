package org.doublerandom.publication.domain.file;

import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Every publication belongs to an inspection that a draw has brought about. */
@Refusal(Kind.UNKNOWN)
public final class InspectionUnknown extends Refused {
    public InspectionUnknown(InspectionId id) {
        super(id);
    }
}
