package org.doublerandom.plan.messaging;

import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record ItemPublishedV1(
        @Nullable String authority,
        String item,
        String number,
        String name,
        String category,
        @Nullable Integer ratioMax,
        @Nullable List<String> lineage) {
    /** @param home whose the item is when the fact was told before items had an authority */
    UsableItem toItem(String home) {
        return new UsableItem(
                new AuthorityCode(authority == null ? home : authority),
                new ItemId(item),
                number,
                name,
                category,
                ratioMax == null ? null : new Ratio(ratioMax),
                lineage == null ? null : lineage.stream().map(ItemId::new).toList(),
                null);
    }
}
