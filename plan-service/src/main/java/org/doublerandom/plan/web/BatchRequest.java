package org.doublerandom.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
        @NotNull @Pattern(regexp = "[0-9A-Z]{1,12}") String line,
        @Min(1) @Max(999) int number,
        @NotNull @Valid Filter filter,
        @Min(0) @Max(10_000) int ratio,
        @Min(0) @Max(999_999) int minimum,
        @Min(1) @Max(999_999) int cap,
        @NotNull @Size(min = 2, max = 20) List<@NotNull @Pattern(regexp = "[*]|[0-9A-Za-z._-]{1,16}") String> slots,
        @Min(0) @Max(1_000) int reserve,
        @NotNull Disclosure disclosure) {

    record Filter(
            @NotNull @Size(max = 4) List<@NotNull TargetKind> kinds,
            @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = "[A-Z][0-9]{0,4}|[0-9]{1,4}") String> industries,
            @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = TAG) String> tagsAll,
            @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = TAG) String> tagsAny,
            @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = "[0-9]{1,12}") String> areas,
            @Nullable LocalDate registeredBefore) {

        private static final String TAG = "[0-9a-z-]{1,40}";

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
