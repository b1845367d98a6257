package org.doublerandom.directory.domain.base;

import java.time.LocalDate;
import java.time.Month;

/** The year of inspections a base is for, with the day it is dated: the 31 December before (domain §6). */
public record BaseYear(int year, LocalDate asOf) {
    public BaseYear {
        LocalDate expected = LocalDate.of(year - 1, Month.DECEMBER, 31);
        if (!asOf.equals(expected)) {
            throw new BaseDateWrong(year, asOf, expected);
        }
    }

    public void requireOver(LocalDate today) {
        if (!asOf.isBefore(today)) {
            throw new BaseDateNotReached(asOf, today);
        }
    }
}
