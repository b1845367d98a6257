package org.doublerandom.directory.domain.imports.table;

import java.util.List;
import java.util.Optional;
import org.doublerandom.tables.header.Row;

/**
 * A kind of table: its columns, and what a row of it means.
 *
 * @param <T> what one row is
 */
public interface Table<T> {
    List<Column> columns();

    /**
     * Told before rows are read, so that what is known of them can be asked for at once.
     *
     * @param rows the next of one file, with the same columns; at least one
     */
    default void expect(List<Row> rows) {}

    /** The row's entry; absent if the row was refused. */
    Optional<T> read(Cells cells);

    /** By which a second row for the same thing is recognised. */
    String key(T entry);

    /** How many rows a file may have; tables that must hold all of them say so. */
    default long mostRows() {
        return Long.MAX_VALUE;
    }

    /** What can only be seen when all rows are read. */
    default void conclude(Findings findings) {}
}
