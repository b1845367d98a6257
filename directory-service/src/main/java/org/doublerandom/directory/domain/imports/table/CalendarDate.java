package org.doublerandom.directory.domain.imports.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** Dates as tables write them: a day that exists and has come. */
record CalendarDate(LocalDate today) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    LocalDate read(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new MalformedValue("date-malformed", "date: '" + text + "' (expected: YYYY-MM-DD)");
        }
        LocalDate date = existing(text);
        if (date.isAfter(today)) {
            throw new MalformedValue("date-future", "date: " + text + " (expected: not after " + today + ")");
        }
        return date;
    }

    private static LocalDate existing(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedValue("date-impossible", "date: " + text + " (expected: a day of the calendar)");
        }
    }
}
