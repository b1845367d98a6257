package org.doublerandom.directory.domain.imports.table;

import java.util.OptionalInt;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.value.Guarded;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PlainText;

/** What no cell of any table may hold. */
final class CellText {
    private static final char REPLACEMENT = '\uFFFD';

    private CellText() {}

    /** The cell without surrounding blanks. */
    static String sound(Cell cell, Column column) {
        if (cell.kind() == Cell.Kind.ERROR) {
            throw new MalformedValue(
                    "cell-error", told(cell.text(), column) + " (expected: a value; the formula came to nothing)");
        }
        String text = Guarded.read(cell.text().strip());
        if (text.indexOf(REPLACEMENT) >= 0) {
            throw new MalformedValue(
                    "encoding-broken",
                    "'" + told(text, column) + "' (expected: text; " + REPLACEMENT + " stands for what was lost)");
        }
        if (text.length() > column.longest()) {
            throw new MalformedValue(
                    "cell-too-long", text.length() + " characters (expected: at most " + column.longest() + ")");
        }
        firstRefused(text).ifPresent(CellText::refuse);
        if (text.isEmpty() && column.required()) {
            throw new MalformedValue("cell-empty", "empty (expected: a value)");
        }
        return PlainText.of(text);
    }

    private static String told(String text, Column column) {
        return column.confidential() ? "…" : text;
    }

    private static void refuse(int c) {
        if (Character.getType(c) == Character.PRIVATE_USE) {
            throw new MalformedValue(
                    "character-private-use",
                    "U+%04X in the cell (expected: a character that everybody has; the register drew this one itself)"
                            .formatted(c));
        }
        throw new MalformedValue(
                "character-invisible", "U+%04X in the cell (expected: visible characters on one line)".formatted(c));
    }

    // A table's texts stand on one line.
    private static OptionalInt firstRefused(String text) {
        OptionalInt refused = PlainText.firstRefused(text);
        return refused.isPresent()
                ? refused
                : text.codePoints().filter(Character::isISOControl).findFirst();
    }
}
