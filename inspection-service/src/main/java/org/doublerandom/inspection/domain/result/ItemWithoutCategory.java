package org.doublerandom.inspection.domain.result;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Every item has a result; there is no default. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/items")
public final class ItemWithoutCategory extends Refused {

    ItemWithoutCategory(ItemId item) {
        super(item);
    }
}
