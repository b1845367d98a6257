package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.values.Shape;

/** The directory's number of an inspector. */
public record InspectorNumber(String value) {

    public InspectorNumber {
        Shape.OPAQUE.require("inspector", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
