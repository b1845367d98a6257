package org.doublerandom.publication.domain;

import org.doublerandom.values.ItemId;

/** An inspection item as plans, schemes and inspections name it. */
public record NamedItem(ItemId id, String number, String name) {
    public NamedItem {
        Text.require("item name", name);
    }
}
