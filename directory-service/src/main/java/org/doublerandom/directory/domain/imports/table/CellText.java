package org.doublerandom.directory.domain.imports.table;

import java.text.Normalizer;
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
        firstRefused(text).ifPresent(c -> {
            throw new MalformedValue(
                    "character-invisible",
                    "U+%04X in the cell (expected: visible characters on one line)".formatted(c));
        });
        if (text.isEmpty() && column.required()) {
            throw new MalformedValue("cell-empty", "empty (expected: a value)");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String told(String text, Column column) {
        return column.confidential() ? "…" : text;
    }

    /** The first character that the register has drawn itself: names of persons and places have such, and are names all the same. */
    static OptionalInt firstPrivate(String text) {
        return text.codePoints().filter(CellText::isPrivate).findFirst();
    }

    private static boolean isPrivate(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    // A table's texts stand on one line.
    private static OptionalInt firstRefused(String text) {
        OptionalInt refused = PlainText.firstRefused(firstPrivate(text).isEmpty() ? text : withoutPrivate(text));
        return refused.isPresent()
                ? refused
                : text.codePoints().filter(Character::isISOControl).findFirst();
    }

    private static String withoutPrivate(String text) {
        return text.codePoints()
                .map(c -> isPrivate(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
