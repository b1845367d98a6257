package org.doublerandom.plan.messaging;

import org.doublerandom.plan.domain.item.WithdrawnItem;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record ItemWithdrawnV1(
        String authority,
        String item,
        String reason,
        @Nullable String successor) {
    WithdrawnItem toItem() {
        return new WithdrawnItem(
                new AuthorityCode(authority),
                new ItemId(item),
                reason,
                successor == null ? null : new ItemId(successor));
    }
}
