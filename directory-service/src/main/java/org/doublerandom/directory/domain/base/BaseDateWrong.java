package org.doublerandom.directory.domain.base;

import java.time.LocalDate;

/** A base is dated by the last day of the year before. */
public final class BaseDateWrong extends RuntimeException {
    BaseDateWrong(int year, LocalDate asOf, LocalDate expected) {
        super("base of " + year + " as of " + asOf + " (expected: as of " + expected + ")");
    }
}
