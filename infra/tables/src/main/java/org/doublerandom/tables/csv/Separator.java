package org.doublerandom.tables.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stands between the cells of a line. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private static final int LOOKED_AT = 1 << 15;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /** The one that cuts the first lines into most cells, the same number again and again; the comma if none does. */
    public static Separator in(Path file, Encoding encoding) throws IOException {
        char[] beginning = new char[LOOKED_AT];
        int length = 0;
        try (Reader text = encoding.read(file)) {
            for (int read = 0; read >= 0 && length < LOOKED_AT; length += Math.max(read, 0)) {
                read = text.read(beginning, length, LOOKED_AT - length);
            }
        }
        String lines = wholeLines(new String(beginning, 0, length), length < LOOKED_AT);
        Separator best = COMMA;
        for (Separator separator : values()) {
            if (separator.likeness(lines) > best.likeness(lines)) {
                best = separator;
            }
        }
        return best;
    }

    /** Where it was cut off the last line is not looked at. */
    private static String wholeLines(String text, boolean isAll) {
        int end = text.lastIndexOf('\n');
        return isAll || end < 0 ? text : text.substring(0, end + 1);
    }

    /** Into how many cells it cuts a line, as the median of all. */
    private int likeness(String text) {
        List<Integer> cells = new ArrayList<>();
        try (CsvLines lines = CsvLines.beginning(new StringReader(text), this)) {
            lines.forEachRemaining(line -> cells.add(line.cells().size()));
        }
        Collections.sort(cells);
        return cells.isEmpty() ? 0 : cells.get(cells.size() / 2);
    }
}
