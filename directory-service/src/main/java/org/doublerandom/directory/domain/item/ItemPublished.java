package org.doublerandom.directory.domain.item;

import java.time.Instant;
import org.doublerandom.values.AuthorityCode;

/** An item may be planned from now on. */
public record ItemPublished(AuthorityCode authority, ItemText text, Instant publishedAt) {
    static ItemPublished of(PublishedItem item) {
        return new ItemPublished(item.authority(), item.text(), item.publishedAt());
    }
}
