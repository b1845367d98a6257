package org.doublerandom.publication.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.jspecify.annotations.Nullable;

record ItemResponse(
        @Nullable String authority,
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
    static ItemResponse of(PublicItem item) {
        return new ItemResponse(
                item.authority(),
                item.id().value(),
                item.list(),
                item.number(),
                item.name(),
                item.family().code(),
                item.subItems(),
                item.legalBasis(),
                item.subject(),
                item.targetScope(),
                item.ratioText(),
                item.frequencyText(),
                item.method(),
                item.publishedAt());
    }
}
