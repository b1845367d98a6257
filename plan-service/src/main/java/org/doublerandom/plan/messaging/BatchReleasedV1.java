package org.doublerandom.plan.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchItem;
import org.doublerandom.plan.domain.batch.Proposal;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;

record BatchReleasedV1(
        String batch,
        String code,
        String authority,
        String authorityName,
        String plan,
        int planVersion,
        String line,
        String lineName,
        String title,
        String scheme,
        FilterV1 filter,
        List<Item> items,
        int ratio,
        int minimum,
        int cap,
        List<String> slots,
        int reserve,
        List<String> exclusions,
        String disclosure,
        String department,
        LocalDate from,
        LocalDate to,
        String drafter,
        String approver,
        String releaser,
        Instant releasedAt,
        @Nullable String confirmer,
        @Nullable Ceremony ceremony) {

    record Item(
            String item,
            String number,
            String name,
            String category,
            String guide,
            int version,
            String digest,
            @Nullable List<String> lineage) {
        static Item of(BatchItem item) {
            return new Item(
                    item.id().value(),
                    item.number(),
                    item.name(),
                    item.category(),
                    item.guide().id(),
                    item.guide().version(),
                    item.guide().digest(),
                    BatchProposedV1.Item.lineageOf(item));
        }
    }

    record Ceremony(
            @JsonProperty("throws") int dice,
            @JsonProperty("wait") int waitSeconds,
            List<Witness> witnesses,
            List<String> parties,
            String grade) {
        static @Nullable Ceremony of(org.doublerandom.plan.domain.batch.@Nullable Ceremony ceremony) {
            if (ceremony == null) {
                return null;
            }
            return new Ceremony(
                    ceremony.dice(),
                    ceremony.waitSeconds(),
                    ceremony.witnesses().stream().map(Witness::of).toList(),
                    ceremony.parties().stream().map(AuthorityCode::value).toList(),
                    ceremony.grade().name());
        }
    }

    record Witness(String person, String organisation) {
        static Witness of(org.doublerandom.plan.domain.batch.Ceremony.Witness witness) {
            return new Witness(witness.person().value(), witness.organisation().value());
        }
    }

    BatchReleasedV1(Batch batch) {
        this(
                batch.id().value(),
                batch.id().code(),
                batch.id().authority().value(),
                batch.plan().authorityName(),
                batch.plan().id().value(),
                batch.plan().version(),
                batch.line().code().value(),
                batch.line().name(),
                batch.title(),
                batch.scheme(),
                FilterV1.of(batch.filter()),
                batch.items().stream().map(Item::of).toList(),
                batch.terms().ratio().tenThousandths(),
                batch.terms().minimum(),
                batch.terms().cap(),
                batch.terms().slots(),
                batch.terms().reserve(),
                batch.terms().exclusions(),
                batch.disclosure().name(),
                batch.department(),
                batch.line().window().from(),
                batch.line().window().to(),
                batch.plan().drafter().value(),
                batch.plan().approver().value(),
                batch.releaser().value(),
                Objects.requireNonNull(batch.releasedAt()),
                confirmerOf(batch.proposal()),
                Ceremony.of(batch.ceremony()));
    }

    private static @Nullable String confirmerOf(@Nullable Proposal proposal) {
        return proposal == null || proposal.decision() == null
                ? null
                : proposal.decision().by().value();
    }
}
