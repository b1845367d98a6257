package org.doublerandom.tables.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are shown as one; what it holds stands in its upper left cell.
 *
 * @param firstRow from 1
 * @param firstColumn from 0
 */
record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?");

    /** @param reference as the file has it, e.g. {@code A2:B5} */
    static Region of(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw new IllegalArgumentException("merged cells '" + reference + "' (expected: e.g. A2:B5)");
        }
        boolean isOneCell = parts.group(3) == null;
        return new Region(
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(isOneCell ? 2 : 4)),
                column(parts.group(1)),
                column(parts.group(isOneCell ? 1 : 3)));
    }

    static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
    }
}
