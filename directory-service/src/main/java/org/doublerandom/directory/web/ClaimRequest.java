package org.doublerandom.directory.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.RatioBounds;
import org.doublerandom.directory.domain.item.YearlyTimes;
import org.doublerandom.directory.domain.upper.Method;
import org.doublerandom.directory.domain.upper.Terms;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is left out stays as the list above says it.
 *
 * @param ratioMin in 1/10000
 */
record ClaimRequest(
        @NotNull @Pattern(regexp = "\\*|[0-9]{1,12}") String unit,
        @NotNull Category category,
        @Nullable @Min(0) @Max(10_000) Integer ratioMin,
        @Nullable @Min(0) @Max(10_000) Integer ratioMax,
        @Nullable @Min(0) @Max(366) Integer timesPerYearMin,
        @Nullable @Min(0) @Max(366) Integer timesPerYearMax,
        @Nullable @Text(max = 3000) String legalBasis,
        @Nullable @Text(max = 500) String subject,
        @Nullable @Size(max = 3) List<@NotNull Method> methods,
        @Nullable @Text(max = 500) String qualification) {
    Terms toTerms() {
        return new Terms(
                new Unit(unit),
                category,
                new RatioBounds(ratioMin, ratioMax),
                new YearlyTimes(timesPerYearMin, timesPerYearMax),
                legalBasis,
                subject,
                methods == null ? Set.of() : Set.copyOf(methods),
                qualification);
    }
}
