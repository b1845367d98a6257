package org.doublerandom.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.batch.Choice;

/** @param ratio in 1/10000 */
record BatchRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z]{1,12}") String line,
        @NotNull @Valid FilterBody filter,
        @Min(0) @Max(10_000) int ratio,
        @NotNull @Valid CeremonyBody ceremony) {

    Choice toChoice() {
        return new Choice(new LineCode(line), filter.toFilter(), new Ratio(ratio), ceremony.toCeremony());
    }
}
