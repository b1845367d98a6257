package org.doublerandom.plan.domain.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which targets of the directory a batch may draw from: all conditions together; an empty one admits everybody.
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

    /** Whether it picks an industry or a tag: what makes a draw directed (定向). */
    boolean isDirected() {
        return !industries.isEmpty() || !tagsAll.isEmpty() || !tagsAny.isEmpty();
    }

    private static void requireAll(String what, List<String> values, String pattern) {
        for (String value : values) {
            if (value.isEmpty() || !value.matches(pattern)) {
                throw new IllegalArgumentException(what + ": " + value + " (expected: " + pattern + ")");
            }
        }
    }
}
