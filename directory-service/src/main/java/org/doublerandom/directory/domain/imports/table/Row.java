package org.doublerandom.directory.domain.imports.table;

import java.util.List;

/** A row of a table as it stands in the file. Bytes that are not UTF-8 appear as U+FFFD. */
public record Row(long line, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
