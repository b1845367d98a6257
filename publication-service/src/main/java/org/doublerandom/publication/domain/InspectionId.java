package org.doublerandom.publication.domain;

import org.doublerandom.values.Shape;

/** An inspection: one target of one draw, per department. */
public record InspectionId(String value) {
    public InspectionId {
        Shape.OPAQUE.require("inspection", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
