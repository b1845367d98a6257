package org.doublerandom.inspection.domain.result;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Every item has a result; there is no default. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/items")
public final class ItemWithoutCategory extends RuntimeException {

    ItemWithoutCategory(ItemId item) {
        super("categories of item " + item + ": none (expected: at least one)");
    }
}
