package org.doublerandom.inspection.domain;

import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Nothing was ever assigned under this id. */
@Refusal(value = Kind.UNKNOWN, code = "unknown-inspection")
public final class NoSuchInspection extends Refused {

    public NoSuchInspection(InspectionId id) {
        super(id);
    }
}
