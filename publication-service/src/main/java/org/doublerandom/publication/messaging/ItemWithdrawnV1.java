package org.doublerandom.publication.messaging;

import java.time.Instant;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record ItemWithdrawnV1(
        String authority,
        String item,
        String reason,
        @Nullable String successor,
        Instant withdrawnAt) {
    ItemId toItem() {
        return new ItemId(item);
    }

    PublicItem.Withdrawal toWithdrawal() {
        return new PublicItem.Withdrawal(reason, successor == null ? null : new ItemId(successor), withdrawnAt);
    }
}
