package org.doublerandom.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.doublerandom.starter.input.Text;
import org.doublerandom.tables.plan.PlanOrigin;
import org.jspecify.annotations.Nullable;

/** What a person says of a published plan, as it stands in no cell. */
record PlanReadingRequest(
        @Nullable @Min(2000) @Max(2099) Integer year,
        @Nullable @Text(max = 100) String issuer) {
    PlanOrigin toOrigin(String ownName) {
        return new PlanOrigin(issuer == null ? ownName : issuer, year);
    }
}
