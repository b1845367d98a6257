package org.doublerandom.directory.domain.imports.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.doublerandom.tables.header.Row;

/**
 * Goes through a table before anything of it is written, so that a file is imported as a whole, row by row, or not at
 * all, but never up to the place where it breaks.
 */
public final class Examination<T> {
    // Their keys are held in memory, so that a second row for the same thing is recognised.
    static final int MOST_SOUND = 500_000;

    private final Table<T> table;
    private final Findings findings;
    private final Map<String, Long> lines = new HashMap<>();
    private long rows;

    public Examination(Table<T> table) {
        this(table, found -> {});
    }

    /** @param report is told each finding */
    public Examination(Table<T> table, Consumer<RowError> report) {
        this.table = table;
        this.findings = new Findings(report);
    }

    /** The row's entry; absent if the row is refused, or held. */
    public Optional<T> row(Row row) {
        rows++;
        requireAtMost(table.mostRows(), rows, "rows", row);
        return read(row).filter(entry -> isFirst(entry, row));
    }

    private boolean isFirst(T entry, Row row) {
        Long first = lines.putIfAbsent(table.key(entry), row.line());
        requireAtMost(MOST_SOUND, lines.size(), "sound rows", row);
        if (first != null) {
            findings.refuseRepeat(new RowError(
                    row.line(),
                    table.columns().get(0).name(),
                    "duplicate-in-file",
                    table.key(entry) + " again (expected: once; it is in line " + first + " already)"));
        }
        return first == null && !findings.isLeftOut(row.line());
    }

    public Findings conclude() {
        if (rows == 0) {
            throw new BrokenTable(
                    new RowError(1, table.columns().get(0).name(), "rows-missing", "no rows (expected: at least one)"));
        }
        table.conclude(findings);
        return findings;
    }

    public long rows() {
        return rows;
    }

    private Optional<T> read(Row row) {
        return table.read(new Cells(row, table.columns(), findings));
    }

    private void requireAtMost(long most, long found, String what, Row row) {
        if (found > most) {
            throw new BrokenTable(new RowError(
                    row.line(),
                    table.columns().get(0).name(),
                    "rows-too-many",
                    "more than " + most + " " + what + " (expected: at most that many in one file)"));
        }
    }
}
