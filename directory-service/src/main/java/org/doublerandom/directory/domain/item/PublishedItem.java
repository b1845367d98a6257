package org.doublerandom.directory.domain.item;

import java.time.Instant;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;

/** An item that plans may use, with the version of its guide; its text is fixed. */
public record PublishedItem(AuthorityCode authority, ItemText text, int guideVersion, Instant publishedAt)
        implements Item {
    @Override
    public Changed<Item> publish(Guide guide, Instant now) {
        return Changed.to(this);
    }

    @Override
    public boolean mayBeWordedAnew() {
        return false;
    }

    @Override
    public Changed<Item> withdraw(Withdrawal withdrawal) {
        WithdrawnItem.Publication published = new WithdrawnItem.Publication(guideVersion, publishedAt);
        return Changed.to(
                new WithdrawnItem(authority, text, withdrawal, published),
                new ItemWithdrawn(authority, id(), withdrawal));
    }
}
