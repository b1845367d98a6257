package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.ItemId;
import org.doublerandom.publication.domain.plan.ItemFamily;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.jspecify.annotations.Nullable;

record ItemDocument(
        String item,
        String list,
        String number,
        String name,
        String category,
        List<String> subItems,
        @Nullable String legalBasis,
        @Nullable String subject,
        @Nullable String targetScope,
        @Nullable String ratioText,
        @Nullable String frequencyText,
        @Nullable String method,
        Instant publishedAt) {
    static ItemDocument of(PublicItem item) {
        return new ItemDocument(
                item.id().value(),
                item.list(),
                item.number(),
                item.name(),
                item.family().code(),
                item.subItems(),
                item.legalBasis().orElse(null),
                item.subject().orElse(null),
                item.targetScope().orElse(null),
                item.ratioText().orElse(null),
                item.frequencyText().orElse(null),
                item.method().orElse(null),
                item.publishedAt());
    }

    PublicItem toItem() {
        return new PublicItem(
                new ItemId(item),
                list,
                number,
                name,
                new ItemFamily(category),
                subItems,
                Optional.ofNullable(legalBasis),
                Optional.ofNullable(subject),
                Optional.ofNullable(targetScope),
                Optional.ofNullable(ratioText),
                Optional.ofNullable(frequencyText),
                Optional.ofNullable(method),
                publishedAt);
    }
}
