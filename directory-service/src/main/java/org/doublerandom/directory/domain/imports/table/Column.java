package org.doublerandom.directory.domain.imports.table;

import java.util.List;
import java.util.stream.Stream;

/** A column of a table. */
public record Column(String name, boolean required, int longest) {
    static Column required(String name, int longest) {
        return new Column(name, true, longest);
    }

    static Column optional(String name, int longest) {
        return new Column(name, false, longest);
    }

    /** The header must be exactly the columns' names in their order. */
    static void requireHeader(List<Column> columns, Row header) {
        List<String> expected = columns.stream().map(Column::name).toList();
        if (!header.cells().equals(expected)) {
            int i = (int) Stream.iterate(0, n -> n + 1)
                    .takeWhile(n -> n < expected.size()
                            && n < header.cells().size()
                            && expected.get(n).equals(header.cells().get(n)))
                    .count();
            String found = i < header.cells().size() ? header.cells().get(i) : "";
            String code = found.indexOf(CellText.REPLACEMENT) < 0 ? "header-wrong" : "encoding-broken";
            throw new BrokenTable(new RowError(
                    header.line(),
                    "#" + (i + 1),
                    code,
                    "header '" + found + "' (expected: in UTF-8, exactly " + String.join(",", expected) + ")"));
        }
    }
}
