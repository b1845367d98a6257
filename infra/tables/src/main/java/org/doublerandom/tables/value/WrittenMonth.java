package org.doublerandom.tables.value;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.values.MalformedValue;

/** A month as tables write it: {@code 2024-03}, {@code 2024/3}, {@code 2024.3}, {@code 2024年3月}, {@code 202403}, or a day of it. */
public final class WrittenMonth {
    private static final Pattern MONTH =
            Pattern.compile("([0-9]{4})(?:年([0-9]{1,2})月(?:份)?|[-/.]([0-9]{1,2})|([0-9]{2}))");

    private WrittenMonth() {}

    /** @throws MalformedValue for what is neither a month nor a day of the calendar, and for a bare number of days */
    public static YearMonth of(Cell cell) {
        Matcher parts = MONTH.matcher(cell.text().strip());
        return parts.matches() ? month(parts, cell.text()) : YearMonth.from(WrittenDate.of(cell));
    }

    private static YearMonth month(Matcher parts, String text) {
        String month =
                parts.group(2) != null ? parts.group(2) : parts.group(3) != null ? parts.group(3) : parts.group(4);
        try {
            return YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(month));
        } catch (DateTimeException e) {
            throw new MalformedValue("month", text, "a month of the calendar, e.g. 2024-03");
        }
    }
}
