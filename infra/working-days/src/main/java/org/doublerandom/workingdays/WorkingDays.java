package org.doublerandom.workingdays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts working days as officially arranged: make-up Saturdays and Sundays count, statutory holidays do not. */
public final class WorkingDays {

    /** A result is entered and published within so many working days of the end of the inspection. */
    public static final int TO_PUBLISH = 20;

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2026;

    private final NavigableMap<Integer, OfficialCalendar> calendars = new TreeMap<>();

    public WorkingDays(List<OfficialCalendar> calendars) {
        for (OfficialCalendar calendar : calendars) {
            if (this.calendars.put(calendar.year(), calendar) != null) {
                throw new IllegalArgumentException(
                        "calendars: two of " + calendar.year() + " (expected: one calendar a year)");
            }
        }
    }

    /** The calendars that come with the product: 2024 to 2026. */
    public static WorkingDays official() {
        return new WorkingDays(IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(WorkingDays::published)
                .toList());
    }

    public boolean hasCalendarOf(int year) {
        return calendars.containsKey(year);
    }

    /** Refuses a day of a year without an official calendar: there Monday to Friday is a guess, not an answer. */
    public boolean isWorkingDay(LocalDate day) {
        OfficialCalendar calendar = calendars.get(day.getYear());
        if (calendar == null) {
            throw new NoOfficialCalendar(day.getYear(), calendars.keySet());
        }
        return calendar.isWorkingDay(day);
    }

    /** The last day for publishing the result of an inspection that ended on this day. */
    public Deadline deadline(LocalDate endedOn) {
        return deadline(endedOn, TO_PUBLISH);
    }

    /** Counts from the next day; days of a year without calendar are guessed and make the deadline provisional. */
    public Deadline deadline(LocalDate from, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("workingDays: " + workingDays + " (expected: 1 or more)");
        }
        LocalDate day = from;
        boolean provisional = false;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            boolean known = hasCalendarOf(day.getYear());
            provisional |= !known;
            if (known ? isWorkingDay(day) : OfficialCalendar.isProbablyWorkingDay(day)) {
                left--;
            }
        }
        return new Deadline(day, provisional);
    }

    private static OfficialCalendar published(int year) {
        String name = "china-" + year + ".csv";
        try (InputStream file = WorkingDays.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + ": missing (expected: on the class path)");
            }
            return OfficialCalendar.parse(year, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
