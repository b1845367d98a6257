package org.doublerandom.publication.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.publication.domain.plan.ItemFamily;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record ItemPublishedV1(
        @Nullable String authority,
        String item,
        String list,
        String number,
        String name,
        @Nullable String category,
        @Nullable List<String> subItems,
        @Nullable String legalBasis,
        @Nullable String subject,
        @Nullable String targetScope,
        @Nullable String ratioText,
        @Nullable String frequencyText,
        @Nullable String method,
        Instant publishedAt) {
    /** @param home whose the item is when the fact was told before items had an authority */
    PublicItem toItem(String home) {
        return new PublicItem(
                authority == null ? home : authority,
                new ItemId(item),
                list,
                number,
                name,
                new ItemFamily(category == null ? "UNCLASSIFIED" : category),
                subItems == null ? List.of() : subItems,
                text(legalBasis),
                text(subject),
                text(targetScope),
                text(ratioText),
                text(frequencyText),
                text(method),
                publishedAt,
                null);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
