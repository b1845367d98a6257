package org.doublerandom.directory.domain.target;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.doublerandom.directory.domain.Area;
import org.jspecify.annotations.Nullable;

/** What is wrong with entries: of each by itself, and how many have it. */
public final class DataQuality {
    private DataQuality() {}

    /**
     * What was counted in one area.
     *
     * @param targets how many there are, sound ones too
     * @param shortcomings how many have each, also those that nobody has
     */
    public record Counts(Area area, long targets, Map<Shortcoming, Long> shortcomings) {
        public Counts {
            Map<Shortcoming, Long> all = new EnumMap<>(Shortcoming.class);
            for (Shortcoming each : Shortcoming.values()) {
                all.put(each, shortcomings.getOrDefault(each, 0L));
            }
            shortcomings = Map.copyOf(all);
        }

        /** With another number of those who have one of them. */
        public Counts with(Shortcoming shortcoming, long having) {
            Map<Shortcoming, Long> counted = new EnumMap<>(shortcomings);
            counted.put(shortcoming, having);
            return new Counts(area, targets, counted);
        }
    }

    /**
     * What is wrong with a target, whatever other entries and confirmations there are; nothing of it is guessed.
     *
     * @param mapping what texts mean now
     */
    public static Set<Shortcoming> of(Target target, TagMapping mapping) {
        TargetFacts facts = target.facts();
        Set<Shortcoming> found = EnumSet.noneOf(Shortcoming.class);
        boolean business = facts.kind().isBusiness();
        note(found, Shortcoming.WITHOUT_USCC, business && target.id().uscc().isEmpty());
        note(
                found,
                Shortcoming.WRONG_CODE,
                target.id().uscc().filter(code -> !code.isFitting()).isPresent());
        note(found, Shortcoming.WITHOUT_INDUSTRY, business && facts.industry() == null);
        note(found, Shortcoming.UNTAGGED, Traits.of(target, mapping).tags().isEmpty());
        note(found, Shortcoming.NOT_OPEN, !facts.registration().isOpen());
        return found;
    }

    private static void note(Set<Shortcoming> found, Shortcoming shortcoming, boolean has) {
        if (has) {
            found.add(shortcoming);
        }
    }

    /**
     * Where a page of rows ended.
     *
     * @param text the code of the area, a blank and the target's id
     */
    public record Place(String text) {
        /** @return null for null */
        public static @Nullable Place of(@Nullable String text) {
            return text == null ? null : new Place(text);
        }

        public static Place of(Target target) {
            return new Place(target.facts().area().code() + " " + target.id().value());
        }

        public String area() {
            return text.substring(0, Math.max(text.indexOf(' '), 0));
        }

        /** The id of the target. */
        public String target() {
            return text.substring(text.indexOf(' ') + 1);
        }
    }
}
