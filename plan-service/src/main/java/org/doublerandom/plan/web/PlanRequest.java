package org.doublerandom.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.PlanSketch;
import org.doublerandom.plan.domain.annual.Window;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record PlanRequest(
        @Min(2000) @Max(2099) int year,
        @NotNull @Text(max = 200) String title,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines) {

    record Line(
            @NotNull @Pattern(regexp = "[0-9A-Z]{1,12}") String code,
            @NotNull @Text(max = 200) String name,
            @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,32}") String> items,
            @NotNull @Text(max = 500) String targetScope,
            boolean directed,
            @NotNull @Text(max = 200) String ratioText,
            @Min(0) @Max(10_000) int ratio,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Text(max = 100) String lead,
            @Nullable @Text(max = 500, mayBeBlank = true) String note,
            @NotNull @Valid BoundsBody bounds) {

        PlanSketch.LineSketch toSketch() {
            return new PlanSketch.LineSketch(
                    new LineCode(code),
                    name,
                    items.stream().map(ItemId::new).toList(),
                    targetScope,
                    directed,
                    ratioText,
                    new Ratio(ratio),
                    new Window(from, to),
                    lead,
                    note,
                    bounds.toBounds());
        }
    }

    /** @param authorityName as it is configured */
    PlanSketch toSketch(AuthorityCode authority, String authorityName) {
        return new PlanSketch(
                authority,
                authorityName,
                year,
                title,
                lines.stream().map(Line::toSketch).toList());
    }
}
