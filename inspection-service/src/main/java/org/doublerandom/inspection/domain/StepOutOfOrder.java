package org.doublerandom.inspection.domain;

/** A step that is not the next one. */
public final class StepOutOfOrder extends RuntimeException {

    StepOutOfOrder(Inspection inspection, Class<? extends Inspection> expected) {
        super("inspection " + inspection.id() + ": " + inspection.state() + " (expected: "
                + expected.getSimpleName().replace("Inspection", "") + ")");
    }
}
