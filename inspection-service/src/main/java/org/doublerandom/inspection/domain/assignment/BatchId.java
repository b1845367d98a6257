package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.values.Shape;

/** The batch whose release approved all its inspections. */
public record BatchId(String value) {

    public BatchId {
        Shape.OPAQUE.require("batch", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
