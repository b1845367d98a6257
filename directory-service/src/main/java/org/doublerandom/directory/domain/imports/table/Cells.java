package org.doublerandom.directory.domain.imports.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.value.Words;
import org.doublerandom.values.MalformedValue;

/** Reads the cells of one row; what is wrong with one does not hide what is wrong with the others. */
public final class Cells {
    private static final String SEPARATOR = ";";

    private final Row row;
    private final Findings findings;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean sound = true;

    Cells(Row row, List<Column> columns, Findings findings) {
        this.row = row;
        this.findings = findings;
        if (row.surplus() > 0) {
            refuse(
                    columns.get(0).name(),
                    "column-count",
                    row.surplus() + " cells too many (expected: as many as the header)");
            return;
        }
        for (Column column : columns) {
            if (column.required() && !has(column.name())) {
                missing.add(column.name());
                continue;
            }
            reading(column.name(), () -> understood(column, CellText.sound(row.cell(column.name()), column)))
                    .ifPresent(text -> texts.put(column.name(), text));
        }
    }

    /** What a word means stands in the row from here on. */
    private String understood(Column column, String text) {
        CellText.firstPrivate(text)
                .ifPresent(drawn -> findings.warn(new RowError(
                        row.line(),
                        column.name(),
                        "character-private-use",
                        "U+%04X in the cell: a character that the register drew itself, and others see otherwise"
                                .formatted(drawn))));
        Words words = column.words();
        if (words == null || text.isEmpty()) {
            return text;
        }
        String meaning = words.meaning(text)
                .orElseThrow(() -> new MalformedValue(
                        column.name() + "-unknown",
                        column.name() + ": '" + text + "' (expected: one of " + words.expected() + ")"));
        taken(column.name(), text, meaning);
        return meaning;
    }

    /** Says for what a cell is taken that is written otherwise. */
    void taken(String column, String text, String meaning) {
        if (!text.equals(meaning)) {
            findings.taken(row.line(), column, text, meaning);
        }
    }

    /** The cell's value; absent if the cell is empty or wrong, of which the latter refuses the row. */
    <T> Optional<T> value(String column, Function<String, T> parse) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : reading(column, () -> parse.apply(text));
    }

    /** The value of a cell of which it matters how the file holds it: a date, a code. */
    <T> Optional<T> written(String column, Function<Cell, T> parse) {
        String text = text(column);
        return text.isEmpty()
                ? Optional.empty()
                : reading(
                        column,
                        () -> parse.apply(new Cell(text, row.cell(column).kind())));
    }

    /** The values of a cell that holds several, separated by semicolons. */
    <T> List<T> values(String column, Function<String, T> parse) {
        return value(
                        column,
                        cell -> Stream.of(cell.split(SEPARATOR, -1))
                                .map(String::strip)
                                .map(parse)
                                .toList())
                .orElse(List.of());
    }

    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    /** What is known stays where the file does not have the column; an empty cell of one that it has clears it. */
    void keep(String column, String known) {
        if (!has(column)) {
            texts.put(column, known);
            missing.remove(column);
        }
    }

    /** Whether the file has the column. */
    boolean has(String column) {
        return row.cells().containsKey(column);
    }

    /** Whether there is nothing wrong with the cell itself. */
    boolean isRead(String column) {
        return texts.containsKey(column);
    }

    long line() {
        return row.line();
    }

    /** The row is written only when a person has confirmed it. */
    void hold(String column, String code, String message) {
        findings.hold(new RowError(row.line(), column, code, message));
    }

    void refuse(String column, String code, String message) {
        sound = false;
        findings.refuse(new RowError(row.line(), column, code, message));
    }

    /** Puts the row's entry together, if no cell is wrong; what its cells say together is reported at that column. */
    <T> Optional<T> entry(String column, Supplier<T> compose) {
        // Of columns that the file does not have, and of which nothing is known either.
        missing.forEach(each -> refuse(each, "cell-empty", "empty (expected: a value)"));
        missing.clear();
        return sound ? reading(column, compose) : Optional.empty();
    }

    private <T> Optional<T> reading(String column, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (MalformedValue e) {
            refuse(column, e.code(), e.getMessage());
            return Optional.empty();
        }
    }
}
