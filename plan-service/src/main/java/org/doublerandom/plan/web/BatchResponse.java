package org.doublerandom.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.Counts;
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
        @Nullable CountsPart counts,
        @Nullable Instant releasedAt,
        @Nullable String reason,
        @Nullable Integer drawn) {

    /** @param small hardly anything is left to chance: fewer than five times as many are eligible as are drawn */
    record CountsPart(
            long frozen,
            long eligible,
            long take,
            boolean small,
            long closed,
            long capped,
            long drawn,
            long struck,
            int inspectors,
            long capacity,
            long staffable,
            int fewest,
            long scarce,
            Instant countedAt) {
        static @Nullable CountsPart of(Batch batch) {
            Counts counts = batch.proposal() == null ? null : batch.proposal().counts();
            if (counts == null) {
                return null;
            }
            long take = batch.take(counts.eligible());
            return new CountsPart(
                    counts.frozen(),
                    counts.eligible(),
                    take,
                    counts.isSmallFor(take),
                    counts.closed(),
                    counts.capped(),
                    counts.drawn(),
                    counts.struck(),
                    counts.inspectors(),
                    counts.capacity(),
                    counts.staffable(),
                    counts.fewest(),
                    counts.scarce(),
                    counts.at());
        }
    }

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
                CountsPart.of(batch),
                batch.releasedAt(),
                proposal == null || proposal.decision() == null
                        ? null
                        : proposal.decision().reason(),
                batch.drawn());
    }
}
