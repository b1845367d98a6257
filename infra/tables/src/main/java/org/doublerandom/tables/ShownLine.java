package org.doublerandom.tables;

import java.util.List;

/**
 * A line as it was read, to be looked at by a person before anything is imported.
 *
 * @param line number in the file
 * @param cells blank in columns that are dropped or left out; the numbers of citizens are not repeated, nor, where no header is known, what looks like a telephone's
 */
public record ShownLine(long line, List<String> cells) {
    public ShownLine {
        cells = List.copyOf(cells);
    }
}
