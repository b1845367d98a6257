package org.doublerandom.plan.domain.item;

import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An item that was taken from the list after it was published.
 *
 * @param successor the item that takes its place; null where there is none
 */
public record WithdrawnItem(
        AuthorityCode authority,
        ItemId id,
        String reason,
        @Nullable ItemId successor) {}
