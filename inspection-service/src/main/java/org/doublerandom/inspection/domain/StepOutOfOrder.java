package org.doublerandom.inspection.domain;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A step that is not the next one. */
@Refusal(Kind.CONFLICT)
public final class StepOutOfOrder extends Refused {

    StepOutOfOrder(Inspection inspection, Class<? extends Inspection> expected) {
        super(inspection.id(), inspection.state(), expected.getSimpleName().replace("Inspection", ""));
    }
}
