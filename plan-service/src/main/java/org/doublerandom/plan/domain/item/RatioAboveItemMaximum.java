package org.doublerandom.plan.domain.item;

import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** General items are capped by their own maximum. */
@Refusal(Kind.UNPROCESSABLE)
public final class RatioAboveItemMaximum extends RuntimeException {
    public RatioAboveItemMaximum(ItemId id, Ratio ratio, Ratio highest) {
        super("item " + id.value() + ": " + ratio.percent() + " (expected: at most " + highest.percent() + ")");
    }
}
