package org.doublerandom.plan.domain.item;

import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** General items are capped by their own maximum. */
@Refusal(Kind.UNPROCESSABLE)
public final class RatioAboveItemMaximum extends Refused {
    public RatioAboveItemMaximum(ItemId id, Ratio ratio, Ratio highest) {
        super(id.value(), ratio.percent(), highest.percent());
    }
}
