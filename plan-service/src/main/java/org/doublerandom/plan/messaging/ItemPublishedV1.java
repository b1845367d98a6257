package org.doublerandom.plan.messaging;

import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.item.ItemId;
import org.doublerandom.plan.domain.item.UsableItem;
import org.jspecify.annotations.Nullable;

record ItemPublishedV1(
        String item,
        String number,
        String name,
        String category,
        @Nullable Integer ratioMax) {
    UsableItem toItem() {
        return new UsableItem(
                new ItemId(item), number, name, category, ratioMax == null ? null : new Ratio(ratioMax), null);
    }
}
