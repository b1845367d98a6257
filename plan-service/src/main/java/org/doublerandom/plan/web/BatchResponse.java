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
        List<String> exclusions,
        String disclosure,
        @Nullable CeremonyBody ceremony,
        LocalDate from,
        LocalDate to,
        @Nullable Instant proposedAt,
        @Nullable CountsPart counts,
        @Nullable Instant releasedAt,
        @Nullable String reason,
        @Nullable Integer drawn,
        @Nullable HeldPart held) {

    /** @param confirmedAt absent while it waits for somebody */
    record HeldPart(@Nullable CountsPart counts, @Nullable Instant confirmedAt) {
        static @Nullable HeldPart of(Batch batch) {
            return batch.hold() == null
                    ? null
                    : new HeldPart(
                            CountsPart.of(batch, batch.hold().counts()),
                            batch.hold().confirmedAt());
        }
    }

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
            @Nullable Long capReached,
            @Nullable Long recent,
            int inspectors,
            long capacity,
            long staffable,
            int fewest,
            long scarce,
            Instant countedAt) {
        static @Nullable CountsPart of(Batch batch, @Nullable Counts counts) {
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
                    counts.capReached(),
                    counts.recent(),
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
                batch.terms().exclusions(),
                batch.disclosure().name(),
                batch.ceremony() == null ? null : CeremonyBody.of(batch.ceremony()),
                batch.line().window().from(),
                batch.line().window().to(),
                proposal == null ? null : proposal.at(),
                CountsPart.of(batch, proposal == null ? null : proposal.counts()),
                batch.releasedAt(),
                proposal == null ? null : proposal.reason(),
                batch.drawn(),
                HeldPart.of(batch));
    }
}
