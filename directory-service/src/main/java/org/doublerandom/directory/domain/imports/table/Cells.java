package org.doublerandom.directory.domain.imports.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.doublerandom.values.MalformedValue;

/** Reads the cells of one row; what is wrong with one does not hide what is wrong with the others. */
public final class Cells {
    private static final String SEPARATOR = ";";

    private final Row row;
    private final Findings findings;
    private final Map<String, String> texts = new HashMap<>();
    private boolean sound = true;

    Cells(Row row, List<Column> columns, Findings findings) {
        this.row = row;
        this.findings = findings;
        if (row.cells().size() != columns.size()) {
            int first = Math.min(row.cells().size(), columns.size());
            String column = first < columns.size() ? columns.get(first).name() : "#" + (first + 1);
            refuse(column, "column-count", row.cells().size() + " cells (expected: " + columns.size() + ")");
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = row.cells().get(i);
            reading(column.name(), () -> CellText.sound(cell, column))
                    .ifPresent(text -> texts.put(column.name(), text));
        }
    }

    /** The cell's value; absent if the cell is empty or wrong, of which the latter refuses the row. */
    <T> Optional<T> value(String column, Function<String, T> parse) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : reading(column, () -> parse.apply(text));
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

    long line() {
        return row.line();
    }

    void refuse(String column, String code, String message) {
        sound = false;
        findings.refuse(new RowError(row.line(), column, code, message));
    }

    /** Puts the row's entry together, if no cell is wrong; what its cells say together is reported at that column. */
    <T> Optional<T> entry(String column, Supplier<T> compose) {
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
