package org.doublerandom.plan.domain.item;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Only a published item may be used by a plan. */
@Refusal(Kind.UNPROCESSABLE)
public final class ItemNotUsable extends RuntimeException {
    public ItemNotUsable(ItemId id, String why) {
        super("item " + id.value() + ": " + why + " (expected: a published item with its guide)");
    }
}
