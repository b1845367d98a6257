package org.doublerandom.directory.domain.base;

import java.time.LocalDate;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A base is dated by the last day of the year before. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/asOf")
public final class BaseDateWrong extends Refused {
    BaseDateWrong(int year, LocalDate asOf, LocalDate expected) {
        super(year, asOf, expected);
    }
}
