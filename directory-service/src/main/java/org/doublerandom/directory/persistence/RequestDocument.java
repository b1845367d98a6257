package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
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
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

record RequestDocument(
        String frame,
        String authority,
        FilterDocument filter,
        List<String> exclusions,
        int year,
        Instant releasedAt,
        @Nullable Boolean schemeDue,
        @Nullable VisitsDocument visits,
        @Nullable Suite suite) {

    /** Not kept of frames that were asked for before: they have no line. */
    record VisitsDocument(
            List<String> items,
            LocalDate from,
            LocalDate to,
            @Nullable List<LineageDocument> lineages) {
        static VisitsDocument of(PlannedVisits visits) {
            return new VisitsDocument(
                    visits.items().stream().sorted().toList(),
                    visits.from(),
                    visits.to(),
                    visits.lineages().stream()
                            .map(LineageDocument::of)
                            .sorted(Comparator.comparing(LineageDocument::item))
                            .toList());
        }

        PlannedVisits toVisits() {
            List<LineageDocument> known = lineages == null ? List.of() : lineages;
            return new PlannedVisits(
                    Set.copyOf(items),
                    known.stream().map(LineageDocument::toLineage).collect(Collectors.toSet()),
                    from,
                    to);
        }
    }

    record LineageDocument(String item, List<String> continued) {
        static LineageDocument of(PlannedVisits.Lineage lineage) {
            return new LineageDocument(
                    lineage.item().value(),
                    lineage.continued().stream().map(ItemId::value).sorted().toList());
        }

        PlannedVisits.Lineage toLineage() {
            return new PlannedVisits.Lineage(
                    new ItemId(item), continued.stream().map(ItemId::new).collect(Collectors.toSet()));
        }
    }

    record FilterDocument(
            List<String> kinds,
            List<String> industries,
            List<String> tagsAll,
            List<String> tagsAny,
            List<String> areas,
            @Nullable LocalDate registeredBefore) {

        static FilterDocument of(TargetFilter filter) {
            return new FilterDocument(
                    filter.kinds().stream().map(TargetKind::name).sorted().toList(),
                    filter.industries(),
                    filter.tagsAll().stream().map(Tag::value).sorted().toList(),
                    filter.tagsAny().stream().map(Tag::value).sorted().toList(),
                    filter.areas(),
                    filter.registeredBefore());
        }

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

    static RequestDocument of(FrameRequest request) {
        return new RequestDocument(
                request.id().value(),
                request.authority().value(),
                FilterDocument.of(request.filter()),
                request.exclusions(),
                request.year(),
                request.releasedAt(),
                request.isSchemeDue() ? true : null,
                VisitsDocument.of(request.visits()),
                request.suite());
    }

    FrameRequest toRequest() {
        return new FrameRequest(
                new FrameId(frame),
                new AuthorityCode(authority),
                filter.toFilter(),
                exclusions,
                toVisits(),
                releasedAt,
                schemeDue != null ? null : suite == null ? Suite.SHA256 : suite);
    }

    private PlannedVisits toVisits() {
        return visits == null
                ? new PlannedVisits(
                        Set.of(), LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31))
                : visits.toVisits();
    }
}
