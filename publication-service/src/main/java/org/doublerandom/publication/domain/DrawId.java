package org.doublerandom.publication.domain;

import org.doublerandom.values.Shape;

/** A draw (抽取): one attempt at one batch. */
public record DrawId(String value) {
    public DrawId {
        Shape.OPAQUE.require("draw", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
