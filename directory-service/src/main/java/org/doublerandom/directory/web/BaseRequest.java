package org.doublerandom.directory.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.doublerandom.directory.domain.base.BaseYear;

/**
 * @param year the year of inspections
 * @param asOf the 31 December before
 */
record BaseRequest(@Min(2000) @Max(2999) int year, @NotNull LocalDate asOf) {
    BaseYear toYear() {
        return new BaseYear(year, asOf);
    }
}
