package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.values.Shape;

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
