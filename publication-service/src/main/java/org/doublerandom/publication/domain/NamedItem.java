package org.doublerandom.publication.domain;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.Shape;

/** An inspection item as plans, schemes and inspections name it. */
public record NamedItem(ItemId id, String number, String name) {
    public NamedItem {
        Shape.NOT_BLANK.require("item name", name);
    }
}
