package org.doublerandom.tables.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What stands between the cells of a line. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private static final long MOST_CELLS = 100_000;
    private static final int LOOKED_AT = 1 << 15;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /**
     * The one that cuts most of the first lines into the same number of cells; the comma if none does.
     *
     * @throws org.doublerandom.tables.line.FileRefused where they are not of that encoding
     */
    public static Separator in(Path file, Encoding encoding) throws IOException {
        char[] beginning = new char[LOOKED_AT];
        int length = 0;
        try (Reader text = encoding.read(file)) {
            for (int read = 0; read >= 0 && length < LOOKED_AT; length += Math.max(read, 0)) {
                read = text.read(beginning, length, LOOKED_AT - length);
            }
        } catch (CharacterCodingException e) {
            throw CsvLines.otherEncoding(1);
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

    /** How many lines it cuts into one and the same number of cells, at least two; of those alike the one that cuts into most. */
    private long likeness(String text) {
        Map<Integer, Long> lines = new HashMap<>();
        try (CsvLines all = CsvLines.beginning(new StringReader(text), this)) {
            all.forEachRemaining(line -> lines.merge(line.cells().size(), 1L, Long::sum));
        }
        return lines.entrySet().stream()
                .filter(line -> line.getKey() > 1)
                .mapToLong(line -> line.getValue() * MOST_CELLS + Math.min(line.getKey(), MOST_CELLS - 1))
                .max()
                .orElse(0);
    }
}
