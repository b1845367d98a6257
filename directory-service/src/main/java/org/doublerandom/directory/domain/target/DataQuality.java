package org.doublerandom.directory.domain.target;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Area;
import org.doublerandom.directory.domain.TargetId;

/** Goes through the targets one by one and counts what is wrong with them, area by area. */
public final class DataQuality {
    private final TagMapping mapping;
    private final Set<TargetId> duplicates;
    private final Map<String, Counts> areas = new TreeMap<>();

    /** @param duplicates whose entries may be one with another */
    public DataQuality(TagMapping mapping, Set<TargetId> duplicates) {
        this.mapping = mapping;
        this.duplicates = Set.copyOf(duplicates);
    }

    /**
     * What was counted in one area.
     *
     * @param targets how many there are, sound ones too
     * @param shortcomings how many have each, also those that nobody has
     */
    public record Counts(Area area, long targets, Map<Shortcoming, Long> shortcomings) {
        public Counts {
            shortcomings = Map.copyOf(shortcomings);
        }

        static Counts none(Area area) {
            return new Counts(
                    area,
                    0,
                    EnumSet.allOf(Shortcoming.class).stream().collect(Collectors.toMap(each -> each, each -> 0L)));
        }

        Counts with(Set<Shortcoming> found) {
            Map<Shortcoming, Long> counted = new EnumMap<>(shortcomings);
            found.forEach(each -> counted.merge(each, 1L, Long::sum));
            return new Counts(area, targets + 1, counted);
        }
    }

    /** What is wrong with a target; nothing of it is guessed. */
    public Set<Shortcoming> of(Target target) {
        TargetFacts facts = target.facts();
        Set<Shortcoming> found = EnumSet.noneOf(Shortcoming.class);
        boolean business = facts.kind().isBusiness();
        note(found, Shortcoming.WITHOUT_USCC, business && target.id().uscc().isEmpty());
        note(found, Shortcoming.WITHOUT_INDUSTRY, business && facts.industry() == null);
        note(found, Shortcoming.UNTAGGED, Traits.of(target, mapping).tags().isEmpty());
        note(found, Shortcoming.NOT_OPEN, !facts.registration().isOpen());
        note(found, Shortcoming.LIKELY_DUPLICATE, duplicates.contains(target.id()));
        return found;
    }

    public void add(Target target) {
        Area area = target.facts().area();
        areas.put(
                area.code(), areas.getOrDefault(area.code(), Counts.none(area)).with(of(target)));
    }

    /** In the order of the areas' codes. */
    public List<Counts> areas() {
        return List.copyOf(areas.values());
    }

    private static void note(Set<Shortcoming> found, Shortcoming shortcoming, boolean has) {
        if (has) {
            found.add(shortcoming);
        }
    }
}
