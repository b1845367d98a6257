package org.doublerandom.directory.domain.checklist;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An item of the authority's own list is not published, or was withdrawn: nobody is asked about it. */
@Refusal(Kind.CONFLICT)
public final class ItemNotInForce extends Refused {
    public ItemNotInForce(ItemId item) {
        super(item.value());
    }
}
