package org.doublerandom.directory.domain.base;

import java.time.LocalDate;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** A base is dated by the last day of the year before. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/asOf")
public final class BaseDateWrong extends RuntimeException {
    BaseDateWrong(int year, LocalDate asOf, LocalDate expected) {
        super("base of " + year + " as of " + asOf + " (expected: as of " + expected + ")");
    }
}
