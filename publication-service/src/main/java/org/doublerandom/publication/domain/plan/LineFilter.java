package org.doublerandom.publication.domain.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a plan line is about: all conditions together; what is listed may be chosen by a batch, and nothing else. */
public record LineFilter(
        List<String> kinds,
        List<String> industries,
        List<String> tagsAll,
        List<String> tagsAny,
        List<String> areas,
        @Nullable LocalDate registeredBefore) {
    public LineFilter {
        kinds = List.copyOf(kinds);
        industries = List.copyOf(industries);
        tagsAll = List.copyOf(tagsAll);
        tagsAny = List.copyOf(tagsAny);
        areas = List.copyOf(areas);
    }
}
