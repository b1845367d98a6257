package org.doublerandom.directory.domain.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through a table before anything of it is written, so that a file is imported as a whole, row by row, or not at
 * all, but never up to the place where it breaks.
 */
public final class Examination<T> {
    private final Table<T> table;
    private final Findings findings = new Findings();
    private final Map<String, Long> lines = new HashMap<>();
    private long rows;

    public Examination(Table<T> table) {
        this.table = table;
    }

    public void header(Row header) {
        Column.requireHeader(table.columns(), header);
    }

    public void row(Row row) {
        rows++;
        read(row, findings).ifPresent(entry -> {
            Long first = lines.putIfAbsent(table.key(entry), row.line());
            if (first != null) {
                findings.refuseRepeat(new RowError(
                        row.line(),
                        table.columns().get(0).name(),
                        "duplicate-in-file",
                        table.key(entry) + " again (expected: once; it is in line " + first + " already)"));
            }
        });
    }

    public Findings conclude() {
        if (rows == 0) {
            throw new BrokenTable(
                    new RowError(1, table.columns().get(0).name(), "rows-missing", "no rows (expected: at least one)"));
        }
        table.conclude(findings);
        return findings;
    }

    /** The entry of a row that the examination has not refused. */
    public Optional<T> entry(Row row) {
        return findings.isRefused(row.line()) ? Optional.empty() : read(row, new Findings());
    }

    public long rows() {
        return rows;
    }

    private Optional<T> read(Row row, Findings into) {
        return table.read(new Cells(row, table.columns(), into));
    }
}
