package org.doublerandom.directory.domain.item;

import java.time.Instant;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.jspecify.annotations.Nullable;

/**
 * An item that was taken from the list: no plan may use it any more, batches that have it keep it.
 *
 * @param published as it was published; null where it never was, so that it may be listed again
 */
public record WithdrawnItem(
        AuthorityCode authority,
        ItemText text,
        Withdrawal withdrawal,
        @Nullable Publication published) implements Item {
    /** That an item was published. */
    public record Publication(int guideVersion, Instant at) {}

    @Override
    public boolean mayBeWordedAnew() {
        return published == null;
    }

    @Override
    public Changed<Item> publish(Guide guide, Instant now) {
        throw new ItemOutOfForce(id());
    }

    @Override
    public Changed<Item> withdraw(Withdrawal again) {
        return Changed.to(this);
    }
}
