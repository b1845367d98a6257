package org.doublerandom.directory.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.PlannedVisits;
import org.doublerandom.directory.domain.target.TargetFilter;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

record BatchReleasedV1(
        String batch,
        String authority,
        Filter filter,
        @Nullable List<Item> items,
        List<String> exclusions,
        LocalDate from,
        @Nullable LocalDate to,
        Instant releasedAt,
        @Nullable Ceremony ceremony) {

    /** Batches that fix how their dice are read have a scheme that draw-service records; what it says is read there. */
    record Ceremony() {}

    /** @param lineage the earlier items that it continues; absent where it continues none */
    record Item(String item, String digest, @Nullable List<String> lineage) {
        Stream<PlannedVisits.Lineage> lineages() {
            return Stream.ofNullable(lineage)
                    .map(earlier -> earlier.stream().map(ItemId::new).collect(Collectors.toSet()))
                    .map(earlier -> new PlannedVisits.Lineage(new ItemId(item), earlier));
        }
    }

    /** Batches of the same line share an item, a guide or an item that theirs continue; one that names none has no line. */
    static PlannedVisits visits(@Nullable List<Item> items, LocalDate from, @Nullable LocalDate to) {
        List<Item> own = items == null ? List.of() : items;
        return new PlannedVisits(
                own.stream()
                        .flatMap(item -> Stream.of(item.item(), item.digest()))
                        .collect(Collectors.toSet()),
                own.stream().flatMap(Item::lineages).collect(Collectors.toSet()),
                from,
                to == null ? from.with(TemporalAdjusters.lastDayOfYear()) : to);
    }

    record Filter(
            List<String> kinds,
            List<String> industries,
            List<String> tagsAll,
            List<String> tagsAny,
            List<String> areas,
            @Nullable LocalDate registeredBefore) {
        TargetFilter toFilter() {
            return new TargetFilter(
                    kinds.stream().map(TargetKind::of).collect(Collectors.toSet()),
                    industries,
                    tagsAll.stream().map(Tag::new).collect(Collectors.toSet()),
                    tagsAny.stream().map(Tag::new).collect(Collectors.toSet()),
                    areas,
                    registeredBefore);
        }
    }

    FrameRequest toRequest() {
        return new FrameRequest(
                new FrameId(batch),
                new AuthorityCode(authority),
                filter.toFilter(),
                exclusions,
                visits(items, from, to),
                releasedAt,
                ceremony == null ? Suite.SHA256 : null);
    }
}
