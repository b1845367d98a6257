package org.doublerandom.directory.domain.item;

import org.doublerandom.values.ItemId;

/** There is no such item. */
public final class UnknownItem extends RuntimeException {
    public UnknownItem(ItemId item) {
        super("item " + item.value() + " (expected: an item of an imported list)");
    }
}
