package org.doublerandom.publication.domain.plan;

import org.doublerandom.values.Shape;

/** The kind of items (抽查类别) for which one rule starts the clock, e.g. {@code GENERAL} or {@code KEY}. */
public record ItemFamily(String code) {
    public ItemFamily {
        Shape.NOT_BLANK.require("item family", code);
    }
}
