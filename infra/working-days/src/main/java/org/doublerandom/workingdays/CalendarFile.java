package org.doublerandom.workingdays;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The text of a calendar file on its way to an {@link OfficialCalendar}, line by line. */
final class CalendarFile {

    private static final String HEADER = "date,type,name";

    private final int year;
    private final Set<LocalDate> holidays = new TreeSet<>();
    private final Set<LocalDate> makeUpDays = new TreeSet<>();

    private @Nullable LocalDate latest;

    private CalendarFile(int year) {
        this.year = year;
    }

    static OfficialCalendar parse(int year, String text) {
        CalendarFile file = new CalendarFile(year);
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new UnreadableCalendar(1, lines.isEmpty() ? "no line" : lines.get(0), HEADER);
        }
        for (int i = 1; i < lines.size(); i++) {
            file.add(i + 1, lines.get(i));
        }
        if (file.holidays.isEmpty()) {
            throw new UnreadableCalendar(lines.size(), "no day off", "the days off of " + year);
        }
        return new OfficialCalendar(year, file.holidays, file.makeUpDays);
    }

    private void add(int line, String text) {
        String[] cells = text.split(",", -1);
        if (cells.length != 3 || cells[2].isBlank()) {
            throw new UnreadableCalendar(line, text, HEADER + ", each filled in");
        }
        LocalDate date = date(line, cells[0]);
        switch (cells[1]) {
            case "HOLIDAY" -> holidays.add(date);
            case "WORKDAY" -> makeUpDays.add(requireWeekend(line, date));
            default -> throw new UnreadableCalendar(line, cells[1], "HOLIDAY or WORKDAY");
        }
    }

    private LocalDate date(int line, String text) {
        LocalDate date = isoDate(line, text);
        if (date.getYear() != year) {
            throw new UnreadableCalendar(line, text, "a day of " + year);
        }
        // ascending order rules out a day that is given twice, perhaps with two types
        if (latest != null && !date.isAfter(latest)) {
            throw new UnreadableCalendar(line, text, "a day after " + latest);
        }
        latest = date;
        return date;
    }

    private static LocalDate isoDate(int line, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableCalendar(line, text, "an ISO date, yyyy-mm-dd");
        }
    }

    private static LocalDate requireWeekend(int line, LocalDate date) {
        if (!OfficialCalendar.isWeekend(date)) {
            throw new UnreadableCalendar(line, date + " WORKDAY", "a Saturday or Sunday for a make-up day");
        }
        return date;
    }
}
