package org.doublerandom.inspection.domain;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A step that is not the next one. */
@Refusal(Kind.CONFLICT)
public final class StepOutOfOrder extends RuntimeException {

    StepOutOfOrder(Inspection inspection, Class<? extends Inspection> expected) {
        super("inspection " + inspection.id() + ": " + inspection.state() + " (expected: "
                + expected.getSimpleName().replace("Inspection", "") + ")");
    }
}
