package org.doublerandom.directory.domain.upper;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The item is claimed of a list from above: it is withdrawn by saying that it is not claimed, or by the next edition. */
@Refusal(Kind.CONFLICT)
public final class ItemClaimed extends Refused {
    public ItemClaimed(ItemId item) {
        super(item.value());
    }
}
