package org.doublerandom.tables.line;

/**
 * One cell as the file holds it.
 *
 * @param text as written; a number in full digits, a share as {@code 5%}, a date as {@code 2024-03-01}, with its time if it has one
 */
public record Cell(String text, Kind kind) {
    public static final Cell EMPTY = new Cell("", Kind.TEXT);

    /** What the file says that a cell is; in CSV everything is text. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A formula that came to nothing, e.g. {@code #N/A}. */
        ERROR
    }

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT);
    }

    /** Whether there is nothing to see in it, the wide blank of Chinese texts included. */
    public boolean isBlank() {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
