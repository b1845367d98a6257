package org.doublerandom.directory.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.PlannedVisits;
import org.doublerandom.directory.domain.target.TargetFilter;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.values.AuthorityCode;
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

    record Item(String item, String digest) {}

    /** Batches of the same line share an item or a guide; one that names none has no line. */
    static PlannedVisits visits(@Nullable List<Item> items, LocalDate from, @Nullable LocalDate to) {
        Set<String> named = new HashSet<>();
        for (Item item : items == null ? List.<Item>of() : items) {
            named.add(item.item());
            named.add(item.digest());
        }
        return new PlannedVisits(named, from, to == null ? from.with(TemporalAdjusters.lastDayOfYear()) : to);
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
