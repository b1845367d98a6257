package org.doublerandom.directory.domain.item;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The item was withdrawn; it comes back with another list or edition, under another id. */
@Refusal(Kind.CONFLICT)
public final class ItemOutOfForce extends Refused {
    public ItemOutOfForce(ItemId item) {
        super(item.value());
    }
}
