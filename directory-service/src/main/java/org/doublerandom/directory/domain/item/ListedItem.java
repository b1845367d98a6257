package org.doublerandom.directory.domain.item;

import java.time.Instant;
import java.util.List;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;

/** An item that its list names and that nobody has published; an import may still change it. */
public record ListedItem(AuthorityCode authority, ItemText text) implements Item {
    @Override
    public Changed<Item> publish(Guide guide, List<ItemId> lineage, Instant now) {
        PublishedItem published = new PublishedItem(authority, text, guide.version(), now, lineage);
        return Changed.to(published, ItemPublished.of(published));
    }

    @Override
    public boolean mayBeWordedAnew() {
        return true;
    }

    /** Nobody was told of it, so that nobody is told that it is gone. */
    @Override
    public Changed<Item> withdraw(Withdrawal withdrawal) {
        return Changed.to(new WithdrawnItem(authority, text, withdrawal, null));
    }
}
