package org.doublerandom.plan.domain.bounds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which targets of the directory may be drawn: all conditions together; an empty one admits everybody.
 *
 * @param industries GB/T 4754 codes or prefixes, any of them
 * @param areas prefixes of division codes, any of them
 */
public record TargetFilter(
        Set<TargetKind> kinds,
        List<String> industries,
        List<String> tagsAll,
        List<String> tagsAny,
        List<String> areas,
        @Nullable LocalDate registeredBefore) {

    public TargetFilter {
        kinds = Set.copyOf(kinds);
        industries = List.copyOf(industries);
        tagsAll = List.copyOf(tagsAll);
        tagsAny = List.copyOf(tagsAny);
        areas = List.copyOf(areas);
        requireAll("industry", industries, "[A-Z]?[0-9]{0,4}");
        requireAll("tag", tagsAll, "[0-9a-z-]{1,40}");
        requireAll("tag", tagsAny, "[0-9a-z-]{1,40}");
        requireAll("area", areas, "[0-9]{1,12}");
    }

    /** Whether it narrows by more than the kind of target: what makes a draw directed (定向). */
    public boolean isDirected() {
        return !industries.isEmpty()
                || !tagsAll.isEmpty()
                || !tagsAny.isEmpty()
                || !areas.isEmpty()
                || registeredBefore != null;
    }

    /**
     * Whether it is a choice from what another lists: of kinds, industries, areas and tags of which any will do, some of the
     * listed; all else as it is there. What is not listed cannot be chosen, not even a part of it, so that nobody narrows a
     * draw to whom he has in mind.
     */
    public boolean choosesFrom(TargetFilter listed) {
        return chooses(kinds, listed.kinds)
                && chooses(industries, listed.industries)
                && chooses(tagsAny, listed.tagsAny)
                && chooses(areas, listed.areas)
                && Set.copyOf(tagsAll).equals(Set.copyOf(listed.tagsAll))
                && Objects.equals(registeredBefore, listed.registeredBefore);
    }

    /**
     * Whether there may be a target that both select. Only kinds, areas and industries can tell them apart: of tags a target
     * may have any number, and of two days of registration one is before the other.
     */
    public boolean mayShareTargetsWith(TargetFilter other) {
        return overlap(kinds, other.kinds, TargetKind::equals)
                && overlap(areas, other.areas, TargetFilter::oneBeginsLikeTheOther)
                && overlap(industries, other.industries, TargetFilter::mayBeOneIndustry);
    }

    private static <T> boolean overlap(Collection<T> these, Collection<T> those, BiPredicate<T, T> same) {
        return these.isEmpty()
                || those.isEmpty()
                || these.stream().anyMatch(one -> those.stream().anyMatch(other -> same.test(one, other)));
    }

    private static boolean oneBeginsLikeTheOther(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    // A code may be written with its section letter, without it, or as the letter alone.
    private static boolean mayBeOneIndustry(String one, String other) {
        String letters = one.replaceAll("[0-9]", "");
        String otherLetters = other.replaceAll("[0-9]", "");
        return oneBeginsLikeTheOther(letters, otherLetters)
                && oneBeginsLikeTheOther(one.substring(letters.length()), other.substring(otherLetters.length()));
    }

    /** As the public reads it. */
    public String words() {
        return FilterWords.of(this);
    }

    private static <T> boolean chooses(Collection<T> chosen, Collection<T> listed) {
        return chosen.isEmpty() == listed.isEmpty() && listed.containsAll(chosen);
    }

    private static void requireAll(String what, List<String> values, String pattern) {
        for (String value : values) {
            if (value.isEmpty() || !value.matches(pattern)) {
                throw new IllegalArgumentException(what + ": " + value + " (expected: " + pattern + ")");
            }
        }
    }
}
