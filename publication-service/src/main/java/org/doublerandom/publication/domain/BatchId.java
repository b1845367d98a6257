package org.doublerandom.publication.domain;

import org.doublerandom.values.Shape;

/** A batch (批次): one scheme, one draw at a time. */
public record BatchId(String value) {
    public BatchId {
        Shape.OPAQUE.require("batch", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
