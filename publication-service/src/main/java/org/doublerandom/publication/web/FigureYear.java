package org.doublerandom.publication.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The year of a figure; the present one where none is named. */
final class FigureYear {
    private FigureYear() {}

    static int of(@Nullable Integer year, LocalDate today) {
        if (year == null) {
            return today.getYear();
        }
        if (year < 2000 || year > 2999) {
            throw new IllegalArgumentException("year: " + year + " (expected: 2000 to 2999)");
        }
        return year;
    }
}
