package org.doublerandom.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.Proposal;
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
        @Nullable CeremonyBody ceremony,
        LocalDate from,
        LocalDate to,
        @Nullable Instant proposedAt,
        @Nullable Instant releasedAt,
        @Nullable String reason,
        @Nullable Integer drawn) {

    static BatchResponse of(Batch batch) {
        Proposal proposal = batch.proposal();
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
                batch.ceremony() == null ? null : CeremonyBody.of(batch.ceremony()),
                batch.line().window().from(),
                batch.line().window().to(),
                proposal == null ? null : proposal.at(),
                batch.releasedAt(),
                proposal == null || proposal.decision() == null
                        ? null
                        : proposal.decision().reason(),
                batch.drawn());
    }
}
