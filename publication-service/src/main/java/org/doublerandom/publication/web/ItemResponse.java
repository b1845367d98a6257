package org.doublerandom.publication.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.values.ItemId;
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
        Instant publishedAt,
        @Nullable Withdrawn withdrawn) {
    record Withdrawn(String reason, @Nullable String successor, Instant withdrawnAt) {
        static Withdrawn of(PublicItem.Withdrawal withdrawal) {
            ItemId successor = withdrawal.successor();
            return new Withdrawn(withdrawal.reason(), successor == null ? null : successor.value(), withdrawal.at());
        }
    }

    static ItemResponse of(PublicItem item) {
        PublicItem.Withdrawal withdrawal = item.withdrawal();
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
                item.publishedAt(),
                withdrawal == null ? null : Withdrawn.of(withdrawal));
    }
}
