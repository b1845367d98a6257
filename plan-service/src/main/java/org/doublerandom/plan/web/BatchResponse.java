package org.doublerandom.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.plan.domain.batch.Batch;
import org.jspecify.annotations.Nullable;

record BatchResponse(
        String id,
        String code,
        String state,
        String plan,
        int planVersion,
        String line,
        String title,
        String scheme,
        List<String> items,
        FilterBody filter,
        int ratio,
        int minimum,
        int cap,
        List<String> slots,
        int reserve,
        String disclosure,
        LocalDate from,
        LocalDate to,
        Instant releasedAt,
        @Nullable Integer drawn) {

    static BatchResponse of(Batch batch) {
        return new BatchResponse(
                batch.id().value(),
                batch.id().code(),
                batch.state().name(),
                batch.plan().id().value(),
                batch.plan().version(),
                batch.line().code().value(),
                batch.title(),
                batch.scheme(),
                batch.items().stream().map(item -> item.id().value()).toList(),
                FilterBody.of(batch.filter()),
                batch.terms().ratio().tenThousandths(),
                batch.terms().minimum(),
                batch.terms().cap(),
                batch.terms().slots(),
                batch.terms().reserve(),
                batch.disclosure().name(),
                batch.line().window().from(),
                batch.line().window().to(),
                batch.releasedAt(),
                batch.drawn());
    }
}
