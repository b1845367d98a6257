package org.doublerandom.publication.domain.plan;

import java.time.Instant;
import java.util.List;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An inspection item as the published list of an authority words it.
 *
 * @param authority its code; null where the item was kept before items had one
 * @param withdrawal null while it is in force
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
        Instant publishedAt,
        @Nullable Withdrawal withdrawal) {
    /** Why and when an item was taken from the list. */
    public record Withdrawal(String reason, @Nullable ItemId successor, Instant at) {}

    public PublicItem {
        subItems = List.copyOf(subItems);
    }

    /**
     * The same item, taken from the list; a repeat changes nothing.
     *
     * @param whose code of its authority, which an item of an earlier version does not say itself
     */
    public PublicItem withdrawn(String whose, Withdrawal taken) {
        return new PublicItem(
                whose,
                id,
                list,
                number,
                name,
                family,
                subItems,
                legalBasis,
                subject,
                targetScope,
                ratioText,
                frequencyText,
                method,
                publishedAt,
                withdrawal == null ? taken : withdrawal);
    }
}
