package org.doublerandom.directory.domain.item;

import java.time.Instant;
import java.util.List;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;
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
    /** That an item was published, and which items it continues. */
    public record Publication(int guideVersion, Instant at, List<ItemId> lineage) {
        public Publication {
            lineage = List.copyOf(lineage);
        }
    }

    @Override
    public List<ItemId> lineage() {
        return published == null ? List.of() : published.lineage();
    }

    @Override
    public boolean mayBeWordedAnew() {
        return published == null;
    }

    @Override
    public Changed<Item> publish(Guide guide, List<ItemId> lineage, Instant now) {
        throw new ItemOutOfForce(id());
    }

    @Override
    public Changed<Item> withdraw(Withdrawal again) {
        return Changed.to(this);
    }
}
