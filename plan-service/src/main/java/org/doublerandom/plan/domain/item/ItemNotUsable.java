package org.doublerandom.plan.domain.item;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only a published item may be used by a plan. */
@Refusal(Kind.UNPROCESSABLE)
public final class ItemNotUsable extends Refused {
    public ItemNotUsable(ItemId id) {
        super(id.value());
    }
}
