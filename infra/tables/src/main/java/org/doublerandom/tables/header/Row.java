package org.doublerandom.tables.header;

import java.util.Map;
import java.util.Set;
import org.doublerandom.tables.line.Cell;

/**
 * A row of a table, its cells by what they mean.
 *
 * @param line number in the file
 * @param filled fields whose cell is blank in the file and was taken from the row above
 * @param surplus how many cells without a name above them hold something: the row is shifted, or not of this table
 */
public record Row(long line, Map<String, Cell> cells, Set<String> filled, int surplus) {
    public Row {
        cells = Map.copyOf(cells);
        filled = Set.copyOf(filled);
    }

    public Cell cell(String field) {
        return cells.getOrDefault(field, Cell.EMPTY);
    }
}
