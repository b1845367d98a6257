package org.doublerandom.publication.domain.target;

import org.doublerandom.values.Shape;

/** A target (检查对象) as the draw knew it; the USCC where there is one. */
public record TargetId(String value) {
    public TargetId {
        Shape.OPAQUE.require("target", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
