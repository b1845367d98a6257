package org.doublerandom.directory.domain.item;

import java.time.Instant;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * Why and when an item was taken from the list.
 *
 * @param successor the item that takes its place; null where there is none
 */
public record Withdrawal(String reason, @Nullable ItemId successor, Instant at) {}
