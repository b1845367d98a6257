package org.doublerandom.directory.domain.imports.table;

import java.time.LocalDate;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.value.WrittenDate;
import org.doublerandom.values.MalformedValue;

/** Dates as tables write them: a day that exists and has come. */
record CalendarDate(LocalDate today) {
    /** @throws MalformedValue for what is no day, or has not come */
    LocalDate read(Cell cell) {
        LocalDate date = WrittenDate.of(cell);
        if (date.isAfter(today)) {
            throw new MalformedValue("date-future", "date: " + date + " (expected: not after " + today + ")");
        }
        return date;
    }
}
