package org.doublerandom.directory.domain.item;

import java.time.Instant;
import java.util.List;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;

/**
 * An item that plans may use, with the version of its guide; its text is fixed.
 *
 * @param lineage the items that it continues, itself aside
 */
public record PublishedItem(
        AuthorityCode authority, ItemText text, int guideVersion, Instant publishedAt, List<ItemId> lineage)
        implements Item {
    public PublishedItem {
        lineage = List.copyOf(lineage);
    }

    @Override
    public Changed<Item> publish(Guide guide, List<ItemId> same, Instant now) {
        if (!lineage.isEmpty() || same.isEmpty()) {
            return Changed.to(this);
        }
        PublishedItem continuing = new PublishedItem(authority, text, guideVersion, publishedAt, same);
        return Changed.to(continuing, ItemPublished.of(continuing));
    }

    @Override
    public boolean mayBeWordedAnew() {
        return false;
    }

    @Override
    public Changed<Item> withdraw(Withdrawal withdrawal) {
        WithdrawnItem.Publication published = new WithdrawnItem.Publication(guideVersion, publishedAt, lineage);
        return Changed.to(
                new WithdrawnItem(authority, text, withdrawal, published),
                new ItemWithdrawn(authority, id(), withdrawal));
    }
}
