package org.doublerandom.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.PlanSketch;
import org.doublerandom.plan.domain.annual.Window;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

record PlanRequest(
        int year,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines) {

    record Line(
            @NotBlank String code,
            @NotBlank @Size(max = 200) String name,
            @NotEmpty @Size(max = 50) List<@NotBlank String> items,
            @NotBlank @Size(max = 500) String targetScope,
            boolean directed,
            @NotBlank @Size(max = 200) String ratioText,
            int ratio,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 100) String lead,
            @Nullable @Size(max = 500) String note) {

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
                    note);
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
