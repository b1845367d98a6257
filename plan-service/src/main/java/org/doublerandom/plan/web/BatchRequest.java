package org.doublerandom.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.batch.Disclosure;
import org.doublerandom.plan.domain.batch.DrawTerms;
import org.doublerandom.plan.domain.batch.Release;
import org.doublerandom.plan.domain.batch.TargetFilter;
import org.doublerandom.plan.domain.batch.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * @param number of the batch within its line, 1 to 999
 * @param ratio in 1/10000
 */
record BatchRequest(
        @NotBlank String line,
        int number,
        @NotNull @Valid Filter filter,
        int ratio,
        int minimum,
        int cap,
        @NotNull @Size(min = 2, max = 20) List<@NotBlank String> slots,
        int reserve,
        @NotNull Disclosure disclosure) {

    record Filter(
            @NotNull Set<@NotNull TargetKind> kinds,
            @Nullable List<@NotBlank String> industries,
            @Nullable List<@NotBlank String> tagsAll,
            @Nullable List<@NotBlank String> tagsAny,
            @Nullable List<@NotBlank String> areas,
            @Nullable LocalDate registeredBefore) {

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

    Release toRelease() {
        return new Release(
                new LineCode(line),
                number,
                filter.toFilter(),
                new DrawTerms(new Ratio(ratio), minimum, cap, slots, reserve),
                disclosure);
    }
}
