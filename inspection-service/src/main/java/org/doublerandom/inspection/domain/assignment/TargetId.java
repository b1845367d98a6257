package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.inspection.domain.value.Shape;

/** The id of a target in the pool it was drawn from. */
public record TargetId(String value) {

    public TargetId {
        Shape.OPAQUE.require("target", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
