package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.values.Shape;

/** The draw that an inspection follows from. */
public record DrawId(String value) {

    public DrawId {
        Shape.OPAQUE.require("draw", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
