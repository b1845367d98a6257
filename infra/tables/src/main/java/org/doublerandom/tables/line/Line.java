package org.doublerandom.tables.line;

import java.util.List;

/**
 * A line of a table file.
 *
 * @param number counted from 1 as a reader of the file counts, blank lines included
 */
public record Line(long number, List<Cell> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** The cell of a column from 0 on; lines end where their last cell does. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Blank lines of a spreadsheet are no lines. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
