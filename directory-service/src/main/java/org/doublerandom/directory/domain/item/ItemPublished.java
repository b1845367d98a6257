package org.doublerandom.directory.domain.item;

import java.time.Instant;

/** An item may be planned from now on. */
public record ItemPublished(ItemText text, Instant publishedAt) {
    static ItemPublished of(PublishedItem item) {
        return new ItemPublished(item.text(), item.publishedAt());
    }
}
