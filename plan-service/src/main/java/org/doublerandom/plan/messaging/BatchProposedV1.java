package org.doublerandom.plan.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchItem;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record BatchProposedV1(
        String batch,
        String code,
        String authority,
        FilterV1 filter,
        List<Item> items,
        List<String> exclusions,
        int ratio,
        int minimum,
        int cap,
        List<String> slots,
        LocalDate from,
        LocalDate to,
        Instant proposedAt) {

    /** By which the directory knows earlier draws of the same line. */
    record Item(String item, String digest, @Nullable List<String> lineage) {
        static Item of(BatchItem item) {
            return new Item(item.id().value(), item.guide().digest(), lineageOf(item));
        }

        static @Nullable List<String> lineageOf(BatchItem item) {
            List<ItemId> lineage = item.lineage();
            return lineage == null ? null : lineage.stream().map(ItemId::value).toList();
        }
    }

    static BatchProposedV1 of(Batch batch) {
        return new BatchProposedV1(
                batch.id().value(),
                batch.id().code(),
                batch.id().authority().value(),
                FilterV1.of(batch.filter()),
                batch.items().stream().map(Item::of).toList(),
                batch.terms().exclusions(),
                batch.terms().ratio().tenThousandths(),
                batch.terms().minimum(),
                batch.terms().cap(),
                batch.terms().slots(),
                batch.line().window().from(),
                batch.line().window().to(),
                Objects.requireNonNull(batch.proposal()).at());
    }
}
