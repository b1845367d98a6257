package org.doublerandom.workingdays;

import java.util.Collection;

/** Nobody can say yet whether a day of this year is a working day. */
public final class NoOfficialCalendar extends RuntimeException {

    NoOfficialCalendar(int year, Collection<Integer> known) {
        super("year: " + year + " (expected: a year with an official calendar, " + known + ")");
    }
}
