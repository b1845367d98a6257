package org.doublerandom.tables.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.tables.value.Guarded;

/** A table as text of separated values (RFC 4180), for people who open it in a spreadsheet; it is read back as it was. */
public final class CsvText {
    /** Without it a Chinese spreadsheet takes UTF-8 for GB18030. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String QUOTE = "\"";

    private CsvText() {}

    /** One line with its end, what a spreadsheet would take for a formula guarded. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String guarded = Guarded.written(text);
        boolean isPlain = guarded.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return isPlain ? guarded : QUOTE + guarded.replace(QUOTE, QUOTE + QUOTE) + QUOTE;
    }
}
