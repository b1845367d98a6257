package org.doublerandom.plan.domain.item;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A withdrawn item is in no new plan line and no new batch. */
@Refusal(Kind.UNPROCESSABLE)
public final class ItemWithdrawn extends Refused {
    public ItemWithdrawn(WithdrawnItem item) {
        super(item.id().value(), item.reason());
    }
}
