package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.inspection.domain.value.Shape;

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
