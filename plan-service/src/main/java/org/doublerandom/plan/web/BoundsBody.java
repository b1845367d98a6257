package org.doublerandom.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.bounds.Disclosure;
import org.doublerandom.plan.domain.bounds.DrawBounds;
import org.doublerandom.plan.domain.bounds.DrawTerms;
import org.jspecify.annotations.Nullable;

/** @param highestRatio in 1/10000 */
record BoundsBody(
        @NotNull @Valid FilterBody filter,
        @Min(0) @Max(10_000) int highestRatio,
        @Min(0) @Max(999_999) int minimum,
        @Min(1) @Max(999_999) int cap,
        @NotNull @Size(min = 2, max = 20) List<@NotNull @Pattern(regexp = "[*]|[0-9A-Za-z._-]{1,16}") String> slots,
        @Min(0) @Max(1_000) int reserve,
        @NotNull Disclosure disclosure,
        @Min(1) @Max(999) int batches,
        @Min(1) @Max(999_999) int visits,
        @Nullable @Size(max = 2) List<@NotNull @Pattern(regexp = "CAP|RECENT") String> sparing) {

    static BoundsBody of(DrawBounds bounds) {
        return new BoundsBody(
                FilterBody.of(bounds.filter()),
                bounds.terms().ratio().tenThousandths(),
                bounds.terms().minimum(),
                bounds.terms().cap(),
                bounds.terms().slots(),
                bounds.terms().reserve(),
                bounds.disclosure(),
                bounds.batches(),
                bounds.visits(),
                bounds.terms().sparing());
    }

    DrawBounds toBounds() {
        DrawTerms terms = new DrawTerms(new Ratio(highestRatio), minimum, cap, slots, reserve, sparing);
        return new DrawBounds(filter.toFilter(), terms, disclosure, batches, visits);
    }
}
