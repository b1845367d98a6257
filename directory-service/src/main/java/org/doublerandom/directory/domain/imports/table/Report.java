package org.doublerandom.directory.domain.imports.table;

import java.util.List;
import org.doublerandom.tables.csv.CsvText;

/** What was found in a table, as a table. */
public final class Report {
    /** What it begins with. */
    public static final String HEADER =
            CsvText.BYTE_ORDER_MARK + CsvText.line(List.of("line", "column", "code", "message"));

    private Report() {}

    public static String line(RowError found) {
        return CsvText.line(List.of(Long.toString(found.line()), found.column(), found.code(), found.message()));
    }
}
