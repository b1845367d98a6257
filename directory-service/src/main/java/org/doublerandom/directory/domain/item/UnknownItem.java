package org.doublerandom.directory.domain.item;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** There is no such item. */
@Refusal(Kind.UNKNOWN)
public final class UnknownItem extends RuntimeException {
    public UnknownItem(ItemId item) {
        super("item " + item.value() + " (expected: an item of an imported list)");
    }
}
