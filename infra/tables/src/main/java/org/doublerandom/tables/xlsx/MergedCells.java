package org.doublerandom.tables.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.tables.line.Cell;

/** Fills each cell of a merged region with what its upper left cell holds, line after line. */
final class MergedCells {
    private final Deque<Region> ahead;
    private final Map<Region, Cell> open = new HashMap<>();
    private long filled;

    MergedCells(Collection<Region> regions) {
        this.ahead = new ArrayDeque<>(regions.stream()
                .sorted(Comparator.comparingInt(Region::firstRow))
                .toList());
    }

    /** @param row from 1, ascending from call to call */
    List<Cell> expanded(int row, List<Cell> cells) {
        open.keySet().removeIf(region -> region.lastRow() < row);
        while (!ahead.isEmpty() && ahead.getFirst().firstRow() <= row) {
            Region region = ahead.removeFirst();
            boolean begins = region.firstRow() == row && region.firstColumn() < cells.size();
            open.put(region, begins ? cells.get(region.firstColumn()) : Cell.EMPTY);
        }
        if (open.isEmpty()) {
            return cells;
        }
        List<Cell> filled = new ArrayList<>(cells);
        open.forEach((region, value) -> fill(filled, region, value));
        return filled;
    }

    long filled() {
        return filled;
    }

    private void fill(List<Cell> cells, Region region, Cell value) {
        for (int column = region.firstColumn(); column <= region.lastColumn() && !value.isBlank(); column++) {
            while (cells.size() <= column) {
                cells.add(Cell.EMPTY);
            }
            if (cells.get(column).isBlank()) {
                cells.set(column, value);
                filled++;
            }
        }
    }
}
