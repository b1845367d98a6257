package org.doublerandom.inspection.domain.guide;

import org.doublerandom.inspection.domain.value.Shape;

/** The id of an inspection item (抽查事项). */
public record ItemId(String value) implements Comparable<ItemId> {

    public ItemId {
        Shape.OPAQUE.require("item", value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
