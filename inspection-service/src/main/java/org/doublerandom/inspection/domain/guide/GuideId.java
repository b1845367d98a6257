package org.doublerandom.inspection.domain.guide;

import org.doublerandom.values.Shape;

/** The id of a work guide through all its versions. */
public record GuideId(String value) {

    public GuideId {
        Shape.OPAQUE.require("guide", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
