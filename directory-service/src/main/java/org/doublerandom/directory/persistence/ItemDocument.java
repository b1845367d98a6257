package org.doublerandom.directory.persistence;

import java.time.Instant;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.item.PublishedItem;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;

/** Not the item itself, because an item is one of two types and the store must tell which: its text as it is. */
record ItemDocument(
        String authority, ItemText text, @Nullable Publication publication) {
    record Publication(int guideVersion, Instant at) {}

    static ItemDocument of(Item item) {
        return new ItemDocument(
                item.authority().value(),
                item.text(),
                item instanceof PublishedItem published
                        ? new Publication(published.guideVersion(), published.publishedAt())
                        : null);
    }

    boolean isPublished() {
        return publication != null;
    }

    Item toItem() {
        AuthorityCode own = new AuthorityCode(authority);
        return publication == null
                ? new ListedItem(own, text)
                : new PublishedItem(own, text, publication.guideVersion(), publication.at());
    }
}
