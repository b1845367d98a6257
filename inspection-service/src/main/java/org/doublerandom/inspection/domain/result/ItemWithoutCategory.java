package org.doublerandom.inspection.domain.result;

import org.doublerandom.values.ItemId;

/** Every item has a result; there is no default. */
public final class ItemWithoutCategory extends RuntimeException {

    ItemWithoutCategory(ItemId item) {
        super("categories of item " + item + ": none (expected: at least one)");
    }
}
