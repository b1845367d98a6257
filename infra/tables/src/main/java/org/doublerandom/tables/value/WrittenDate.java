package org.doublerandom.tables.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.values.MalformedValue;

/** A day as tables write it: {@code 2024-03-01}, {@code 2024/3/1}, {@code 2024.3.1}, {@code 2024年3月1日}, {@code 20240301}. */
public final class WrittenDate {
    private static final Pattern DAY = Pattern.compile(
            "([0-9]{4})(?:年([0-9]{1,2})月([0-9]{1,2})日?|([-/.])([0-9]{1,2})\\4([0-9]{1,2})|([0-9]{2})([0-9]{2}))");
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0{1,2}:00(:00(\\.0+)?)?$");
    private static final Pattern TIME = Pattern.compile("[ T][0-9]{1,2}:[0-9]{2}.*$");
    // What a spreadsheet shows of a date whose format was lost: days since 1900.
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(\\.[0-9]+)?");

    private WrittenDate() {}

    /** @throws MalformedValue for a bare number of days, a time of the day, and what is no day of the calendar */
    public static LocalDate of(Cell cell) {
        String text = MIDNIGHT.matcher(cell.text().strip()).replaceFirst("");
        if (SERIAL.matcher(text).matches()) {
            throw new MalformedValue(
                    "date-number",
                    "date: the bare number " + text + " (expected: a date; give the column a date format)");
        }
        if (TIME.matcher(text).find()) {
            throw new MalformedValue("date-with-time", "date: '" + text + "' (expected: a day without a time)");
        }
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            throw new MalformedValue("date", text, "YYYY-MM-DD, YYYY/M/D, YYYY.M.D, YYYY年M月D日 or YYYYMMDD");
        }
        return day(parts, text);
    }

    private static LocalDate day(Matcher parts, String text) {
        try {
            return LocalDate.of(Integer.parseInt(parts.group(1)), first(parts, 2, 5, 7), first(parts, 3, 6, 8));
        } catch (DateTimeException e) {
            throw new MalformedValue("date-impossible", "date: " + text + " (expected: a day of the calendar)");
        }
    }

    private static int first(Matcher parts, int... groups) {
        for (int group : groups) {
            if (parts.group(group) != null) {
                return Integer.parseInt(parts.group(group));
            }
        }
        throw new IllegalStateException("no part of a date");
    }
}
