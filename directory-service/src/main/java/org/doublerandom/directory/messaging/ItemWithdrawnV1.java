package org.doublerandom.directory.messaging;

import java.time.Instant;
import org.doublerandom.directory.domain.item.ItemWithdrawn;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record ItemWithdrawnV1(
        String authority,
        String item,
        String reason,
        @Nullable String successor,
        Instant withdrawnAt) {
    static ItemWithdrawnV1 of(ItemWithdrawn event) {
        ItemId successor = event.withdrawal().successor();
        return new ItemWithdrawnV1(
                event.authority().value(),
                event.item().value(),
                event.withdrawal().reason(),
                successor == null ? null : successor.value(),
                event.withdrawal().at());
    }
}
