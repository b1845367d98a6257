package org.doublerandom.plan.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.doublerandom.plan.domain.batch.Batch;

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
    record Item(String item, String digest) {}

    static BatchProposedV1 of(Batch batch) {
        return new BatchProposedV1(
                batch.id().value(),
                batch.id().code(),
                batch.id().authority().value(),
                FilterV1.of(batch.filter()),
                batch.items().stream()
                        .map(item -> new Item(item.id().value(), item.guide().digest()))
                        .toList(),
                Batch.EXCLUSIONS,
                batch.terms().ratio().tenThousandths(),
                batch.terms().minimum(),
                batch.terms().cap(),
                batch.terms().slots(),
                batch.line().window().from(),
                batch.line().window().to(),
                Objects.requireNonNull(batch.proposal()).at());
    }
}
