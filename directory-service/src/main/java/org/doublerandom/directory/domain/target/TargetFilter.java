package org.doublerandom.directory.domain.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Who may be drawn by a batch: a conjunction; what is empty demands nothing. Never a choice of targets.
 *
 * @param industries beginnings of GB/T 4754 codes, with or without the section's letter
 * @param areas beginnings of division codes
 */
public record TargetFilter(
        Set<TargetKind> kinds,
        List<String> industries,
        Set<Tag> tagsAll,
        Set<Tag> tagsAny,
        List<String> areas,
        @Nullable LocalDate registeredBefore) {
    public TargetFilter {
        kinds = Set.copyOf(kinds);
        industries = List.copyOf(industries);
        tagsAll = Set.copyOf(tagsAll);
        tagsAny = Set.copyOf(tagsAny);
        areas = List.copyOf(areas);
    }

    public boolean selects(Traits traits) {
        return (kinds.isEmpty() || kinds.contains(traits.kind()))
                && (industries.isEmpty() || industries.stream().anyMatch(traits::isOfIndustry))
                && traits.tags().containsAll(tagsAll)
                && (tagsAny.isEmpty() || tagsAny.stream().anyMatch(traits.tags()::contains))
                && isInOneOfTheAreas(traits.area())
                && (registeredBefore == null || traits.registeredOn().isBefore(registeredBefore));
    }

    /** Tags without which nobody can be selected and which no text is mapped to. */
    public List<Tag> tagsUnknownTo(TagMapping mapping) {
        Stream<Tag> any = tagsAny.stream().noneMatch(mapping::knows) ? tagsAny.stream() : Stream.empty();
        return Stream.concat(tagsAll.stream().filter(tag -> !mapping.knows(tag)), any)
                .sorted()
                .distinct()
                .toList();
    }

    private boolean isInOneOfTheAreas(Area area) {
        return areas.isEmpty() || areas.stream().anyMatch(area.code()::startsWith);
    }
}
