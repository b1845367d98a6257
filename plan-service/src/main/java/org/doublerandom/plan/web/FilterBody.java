package org.doublerandom.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.doublerandom.plan.domain.bounds.TargetFilter;
import org.doublerandom.plan.domain.bounds.TargetKind;
import org.jspecify.annotations.Nullable;

/** Whom a line is about, or whom of these a batch draws from. */
record FilterBody(
        @NotNull @Size(max = 4) List<@NotNull TargetKind> kinds,
        @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = "[A-Z][0-9]{0,4}|[0-9]{1,4}") String> industries,
        @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = TAG) String> tagsAll,
        @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = TAG) String> tagsAny,
        @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = "[0-9]{1,12}") String> areas,
        @Nullable LocalDate registeredBefore) {

    private static final String TAG = "[0-9a-z-]{1,40}";

    static FilterBody of(TargetFilter filter) {
        return new FilterBody(
                filter.kinds().stream().sorted().toList(),
                filter.industries(),
                filter.tagsAll(),
                filter.tagsAny(),
                filter.areas(),
                filter.registeredBefore());
    }

    TargetFilter toFilter() {
        return new TargetFilter(
                kinds.isEmpty() ? EnumSet.noneOf(TargetKind.class) : EnumSet.copyOf(kinds),
                orNone(industries),
                orNone(tagsAll),
                orNone(tagsAny),
                orNone(areas),
                registeredBefore);
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
