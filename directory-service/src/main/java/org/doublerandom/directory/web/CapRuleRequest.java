package org.doublerandom.directory.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.cap.CapTerms;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.starter.input.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param kinds of all kinds if empty
 * @param items whatever is inspected if empty
 * @param days of a window; absent for the calendar year
 */
record CapRuleRequest(
        @NotNull @Size(max = 4) List<@NotNull @Pattern(regexp = "ROUTINE|LEAD|SPECIAL|IMMEDIATE") String> kinds,
        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,32}") String> items,
        CapTerms.@NotNull Level level,
        CapTerms.@NotNull Treatment treatment,
        @Nullable @Min(1) @Max(CapTerms.MOST) Integer times,
        @Nullable @Min(1) @Max(CapTerms.MOST) Integer days,
        @NotNull @Text(max = 200) String source,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {
    CapTerms toTerms() {
        return new CapTerms(
                kinds.stream().map(InspectionKind::of).collect(Collectors.toSet()),
                Set.copyOf(items),
                level,
                treatment,
                times,
                days);
    }
}
