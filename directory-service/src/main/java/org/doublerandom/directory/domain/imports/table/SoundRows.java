package org.doublerandom.directory.domain.imports.table;

import java.util.Optional;
import org.doublerandom.tables.header.Row;

/** The rows that the examination has left: what it decided stands, whatever became of the directory meanwhile. */
public record SoundRows<T>(Table<T> table, LineSet refused) {
    /** The row's entry; absent if the examination has refused the row. */
    public Optional<T> entry(Row row) {
        if (refused.contains(row.line())) {
            return Optional.empty();
        }
        Findings findings = new Findings();
        Optional<T> entry = table.read(new Cells(row, table.columns(), findings));
        if (entry.isEmpty()) {
            throw new IllegalStateException("line " + row.line() + ": " + findings.errors()
                    + " (expected: sound, as the examination found it)");
        }
        return entry;
    }
}
