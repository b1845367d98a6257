package org.doublerandom.inspection.domain;

import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A step that is not the next one. */
@Refusal(Kind.CONFLICT)
public final class StepOutOfOrder extends Refused {

    StepOutOfOrder(InspectionId id, State state) {
        super(id, state);
    }
}
