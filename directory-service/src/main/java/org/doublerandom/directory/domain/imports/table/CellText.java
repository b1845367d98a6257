package org.doublerandom.directory.domain.imports.table;

import java.util.OptionalInt;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PlainText;

/** What no cell of any table may hold. */
final class CellText {
    static final char REPLACEMENT = '\uFFFD';
    // Full-width forms too: spreadsheets take them for the beginning of a formula as well.
    private static final String FORMULA = "=+-@＝＋－＠";

    private CellText() {}

    /** The cell without surrounding blanks. */
    static String sound(String cell, Column column) {
        if (cell.indexOf(REPLACEMENT) >= 0) {
            throw new MalformedValue(
                    "encoding-broken",
                    "'" + cell + "' (expected: UTF-8; bytes that are not are shown as " + REPLACEMENT + ")");
        }
        String text = cell.strip();
        if (text.length() > column.longest()) {
            throw new MalformedValue(
                    "cell-too-long", text.length() + " characters (expected: at most " + column.longest() + ")");
        }
        firstRefused(text).ifPresent(c -> {
            throw new MalformedValue(
                    "character-invisible",
                    "U+%04X in the cell (expected: visible characters on one line)".formatted(c));
        });
        if (text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0) {
            throw new MalformedValue("formula", "'" + text + "' (expected: a value, not a formula)");
        }
        if (text.isEmpty() && column.required()) {
            throw new MalformedValue("cell-empty", "empty (expected: a value)");
        }
        return PlainText.of(text);
    }

    // A table's texts stand on one line.
    private static OptionalInt firstRefused(String text) {
        OptionalInt refused = PlainText.firstRefused(text);
        return refused.isPresent()
                ? refused
                : text.codePoints().filter(Character::isISOControl).findFirst();
    }
}
