package org.doublerandom.plan.domain.item;

import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.values.ItemId;

/** General items are capped by their own maximum. */
public final class RatioAboveItemMaximum extends RuntimeException {
    public RatioAboveItemMaximum(ItemId id, Ratio ratio, Ratio highest) {
        super("item " + id.value() + ": " + ratio.percent() + " (expected: at most " + highest.percent() + ")");
    }
}
