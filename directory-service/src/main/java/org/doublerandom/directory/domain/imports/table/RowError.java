package org.doublerandom.directory.domain.imports.table;

import org.doublerandom.tables.value.WrittenCode;

/**
 * Why a row was refused.
 *
 * @param line where the row begins in the file, counted from 1, header included
 * @param column the column's name, or {@code #n} for the n-th where the table has no such column
 * @param code stable, for programs
 * @param message without the number of any citizen
 */
public record RowError(long line, String column, String code, String message) {
    private static final int LONGEST = 300;

    public RowError {
        // In whatever column it stood: what is told of a row is stored, read and passed on.
        message = WrittenCode.withoutCitizenNumbers(message);
        message = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    }
}
