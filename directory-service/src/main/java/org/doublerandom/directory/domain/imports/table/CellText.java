package org.doublerandom.directory.domain.imports.table;

import org.doublerandom.directory.domain.MalformedValue;

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
        text.codePoints().filter(CellText::isInvisible).findFirst().ifPresent(c -> {
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
        return text;
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c)
                || switch (Character.getType(c)) {
                    case Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }
}
