package org.doublerandom.directory.domain.item;

import java.time.Instant;
import java.util.List;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/**
 * An item may be planned from now on.
 *
 * @param lineage the items that it continues, itself aside (protocol §6)
 */
public record ItemPublished(AuthorityCode authority, ItemText text, List<ItemId> lineage, Instant publishedAt) {
    static ItemPublished of(PublishedItem item) {
        return new ItemPublished(item.authority(), item.text(), item.lineage(), item.publishedAt());
    }
}
