package org.doublerandom.publication.domain.plan;

import java.time.Instant;
import java.util.List;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An inspection item as the published list of an authority words it.
 *
 * @param authority its code; null where the item was kept before items had one
 */
public record PublicItem(
        @Nullable String authority,
        ItemId id,
        String list,
        String number,
        String name,
        ItemFamily family,
        List<String> subItems,
        @Nullable String legalBasis,
        @Nullable String subject,
        @Nullable String targetScope,
        @Nullable String ratioText,
        @Nullable String frequencyText,
        @Nullable String method,
        Instant publishedAt) {
    public PublicItem {
        subItems = List.copyOf(subItems);
    }
}
