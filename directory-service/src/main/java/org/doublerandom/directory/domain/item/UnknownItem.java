package org.doublerandom.directory.domain.item;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such item. */
@Refusal(Kind.UNKNOWN)
public final class UnknownItem extends Refused {
    public UnknownItem(ItemId item) {
        super(item.value());
    }
}
